-- One delivery of evidence: what somebody uploaded together.
create table evidence_import (
    id          uuid primary key,
    incident_id uuid not null references incident on delete cascade,
    account_id  uuid not null references account,
    state       text not null check (state in ('receiving', 'waiting', 'reading', 'done', 'failed')),
    created_at  timestamptz not null,
    finished_at timestamptz,
    message     text not null default '',
    files       integer not null default 0,
    files_done  integer not null default 0,
    bytes       bigint not null default 0,
    bytes_done  bigint not null default 0,
    events      bigint not null default 0
);
create index evidence_import_incident on evidence_import (incident_id, created_at desc);

-- What is still to be done, for whichever node comes first; a node holds the row's lock for as long as it works, so that
-- the work of a node that dies is free at once. Ids only: it tells nothing about an incident, and has no policy.
create table evidence_job (
    id          bigint primary key generated always as identity,
    import_id   uuid not null references evidence_import on delete cascade,
    file_id     uuid,
    account_id  uuid not null,
    incident_id uuid not null,
    attempts    integer not null default 0
);

create table evidence_file (
    id          uuid primary key,
    incident_id uuid not null references incident on delete cascade,
    import_id   uuid not null references evidence_import on delete cascade,
    path        text not null,
    sha256      text not null,
    size        bigint not null,
    position    bigint generated always as identity,
    state       text not null check (state in ('waiting', 'read', 'opened')),
    format      text not null default '',
    -- what its reader was told; null where nobody said
    zone        text,
    day         date,
    day_order   text,
    as_format   text,
    -- what became of it; read = events + duplicates + quarantined + the sum of skipped
    read        bigint not null default 0,
    events      bigint not null default 0,
    duplicates  bigint not null default 0,
    quarantined bigint not null default 0,
    skipped     json not null default '{}',
    assumptions text[] not null default '{}',
    read_at     timestamptz
);
create unique index evidence_file_path on evidence_file (incident_id, path);
create index evidence_file_import on evidence_file (import_id);

create table evidence_quarantined (
    id          bigint generated always as identity,
    file_id     uuid not null references evidence_file on delete cascade,
    incident_id uuid not null,
    line        integer not null,
    reason      text not null,
    excerpt     text not null
);
create index evidence_quarantined_file on evidence_quarantined (file_id, id);

-- Rows are read and changed through event alone, which the policies guard. PostgreSQL refuses COPY into a table with
-- policies, so imports copy into its only partition, in which the application may insert and do nothing else.
create sequence event_id;
create table event (
    id           bigint not null default nextval('event_id'),
    incident_id  uuid not null,
    file_id      uuid,
    line         integer not null default 0,
    at           timestamptz not null,
    -- what microseconds leave over
    nanos        smallint not null default 0,
    until        timestamptz,
    until_nanos  smallint not null default 0,
    precision    text not null,
    kind         text not null,
    source       text not null,
    service      text,
    actor        text,
    text         text not null,
    attributes   json not null default '{}',
    identity     text,
    -- of kind, precision, source, service, actor and text; not of the time, which another zone changes
    fingerprint  bigint not null,
    -- false for logs, spans and metrics below the level of an error
    significant  boolean not null default true,
    author       uuid,
    stated_at    timestamptz,
    primary key (incident_id, id)
) partition by list (incident_id);
create index event_order on event (incident_id, at, nanos, id) include (kind, source);
create index event_significant on event (incident_id, at, nanos, id) where significant;
create index event_place on event (file_id, line);
create table event_rows partition of event default;
revoke select, update, delete on event_rows from hindcast_app;

-- Further places that state the same event.
create table event_citation (
    incident_id uuid not null references incident on delete cascade,
    event_id    bigint not null,
    file_id     uuid not null references evidence_file on delete cascade,
    line        integer not null
);
create index event_citation_event on event_citation (incident_id, event_id);
create index event_citation_file on event_citation (file_id, line);

-- Events that a file no longer gives since it was read in another way; reading it as before brings their numbers back.
create table event_former (
    incident_id uuid not null references incident on delete cascade,
    file_id     uuid not null references evidence_file on delete cascade,
    line        integer not null,
    fingerprint bigint not null,
    event_id    bigint not null
);
create index event_former_file on event_former (file_id);

-- No foreign key from event: a check for each of a million rows costs more than reading them.
create function forget_events() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    delete from event_rows where incident_id = old.id;
    return null;
end $$;
create trigger incident_events after delete on incident for each row execute function forget_events();

do $$
declare t text;
begin
    foreach t in array array['evidence_import', 'evidence_file', 'evidence_quarantined', 'event', 'event_citation', 'event_former'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy seen on %I for select using (incident_id in (select id from incident))', t);
        execute format('create policy added on %I for insert with check '
            '((select acting_may_edit()) and incident_id in (select id from incident))', t);
        execute format('create policy changed on %I for update using '
            '((select acting_may_edit()) and incident_id in (select id from incident))', t);
        execute format('create policy removed on %I for delete using '
            '((select acting_may_edit()) and incident_id in (select id from incident))', t);
    end loop;
end $$;
