-- A condition that made the incident happen, last or hurt more, or that made it better. Nothing is ever deleted here: what
-- was removed says so and can be put back.
create table factor (
    id          uuid primary key,
    incident_id uuid not null references incident on delete cascade,
    title       text not null check (title <> ''),
    detail      text not null default '',
    phase       text not null check (phase in ('cause', 'detection', 'response', 'resolution')),
    -- null while nobody has said
    domain      text check (domain in ('technical', 'organizational', 'process')),
    better      boolean not null,
    -- votes it got in a review; null when nobody voted
    dots        integer,
    -- the texts of the cards it came from
    cards       text[] not null default '{}',
    events      bigint[] not null default '{}',
    author      uuid not null references account,
    at          timestamptz not null,
    -- counts the changes by people: 0 means that it is as it was first written
    version     integer not null default 0,
    position    bigint generated always as identity,
    -- the group of a review from which it came
    origin      uuid,
    removed     boolean not null default false
);
create unique index factor_origin on factor (incident_id, origin) where origin is not null;
create index factor_incident on factor (incident_id);

-- One answer to "why was this so?"; without a parent it answers about the factor itself.
create table why (
    id          uuid primary key,
    incident_id uuid not null references incident on delete cascade,
    factor_id   uuid not null references factor on delete cascade,
    parent_id   uuid references why on delete cascade,
    text        text not null check (text <> ''),
    events      bigint[] not null default '{}',
    -- the end of a chain: a condition that can be changed
    condition   boolean not null default false,
    author      uuid not null references account,
    at          timestamptz not null,
    version     integer not null default 0,
    position    bigint generated always as identity,
    removed     boolean not null default false
);
create index why_factor on why (factor_id);
create index why_incident on why (incident_id);

-- Who looks after a domain of an incident, and how one will know that it became better.
create table factor_domain (
    incident_id uuid not null references incident on delete cascade,
    domain      text not null check (domain in ('technical', 'organizational', 'process')),
    owner       uuid references account,
    criterion   text not null default '',
    version     integer not null default 0,
    primary key (incident_id, domain)
);

create table hypothesis (
    id          uuid primary key,
    incident_id uuid not null references incident on delete cascade,
    text        text not null check (text <> ''),
    test        text not null default '',
    state       text not null check (state in ('proposed', 'supported', 'refuted')),
    author      uuid not null references account,
    at          timestamptz not null,
    version     integer not null default 0,
    position    bigint generated always as identity,
    removed     boolean not null default false
);
create index hypothesis_incident on hypothesis (incident_id);

-- A line for or against a hypothesis: a statement of the timeline, a sentence, or both.
create table hypothesis_evidence (
    id            uuid primary key,
    incident_id   uuid not null references incident on delete cascade,
    hypothesis_id uuid not null references hypothesis on delete cascade,
    supports      boolean not null,
    event_id      bigint,
    text          text not null default '',
    author        uuid not null references account,
    at            timestamptz not null,
    position      bigint generated always as identity,
    removed       boolean not null default false,
    check (event_id is not null or text <> '')
);
create index hypothesis_evidence_of on hypothesis_evidence (hypothesis_id);
create index hypothesis_evidence_incident on hypothesis_evidence (incident_id);

-- Who changed what of an analysis, in order, for good. "before" and "after" keep every text that somebody wrote.
create table analysis_change (
    id          bigint generated always as identity primary key,
    incident_id uuid not null references incident on delete cascade,
    author      uuid not null references account,
    at          timestamptz not null,
    what        text not null,
    -- the factor, why or hypothesis; for a domain, its word stands in before and after
    subject     uuid,
    before      text,
    after       text
);
create index analysis_change_incident on analysis_change (incident_id, id desc);
create index analysis_change_subject on analysis_change (subject, id desc);

do $$
declare t text;
begin
    foreach t in array array['factor', 'why', 'factor_domain', 'hypothesis', 'hypothesis_evidence', 'analysis_change'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy seen on %I for select using (incident_id in (select id from incident))', t);
        execute format('create policy added on %I for insert with check '
            '((select acting_may_edit()) and incident_id in (select id from incident))', t);
        execute format('create policy changed on %I for update '
            'using ((select acting_may_edit()) and incident_id in (select id from incident)) '
            'with check ((select acting_may_edit()) and incident_id in (select id from incident))', t);
        execute format('revoke delete, truncate on %I from hindcast_app', t);
    end loop;
end $$;
revoke update on analysis_change from hindcast_app;
