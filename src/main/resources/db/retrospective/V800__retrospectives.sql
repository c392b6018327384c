-- Templates as administrators changed them; the built-in ones are version 1 of their name and stand in the program.
create table retrospective_template (
    name       text not null,
    version    integer not null check (version >= 2),
    title      text not null check (title <> ''),
    -- the sections in order, as JSON
    sections   text not null,
    changed_by uuid not null references account,
    changed_at timestamptz not null,
    primary key (name, version)
);

-- The written record of an incident.
create table retrospective (
    incident_id      uuid primary key references incident on delete cascade,
    state            text not null check (state in ('draft', 'in-review', 'published', 'amended')),
    template         text not null,
    template_version integer not null,
    drafted_by       uuid not null references account,
    drafted_at       timestamptz not null,
    sent_at          timestamptz,
    published_by     uuid references account,
    published_at     timestamptz,
    check ((state in ('published', 'amended')) = (published_at is not null)),
    check ((published_at is null) = (published_by is null))
);

-- One section: what people wrote, and what of the data stands in it.
create table retrospective_section (
    incident_id       uuid not null references retrospective on delete cascade,
    key               text not null check (key <> ''),
    position          integer not null,
    title             text not null,
    -- what to write there
    hint              text not null default '',
    -- which part of the data it shows; null for none
    live              text,
    text              text not null default '',
    version           integer not null default 0,
    changed_by        uuid not null references account,
    changed_at        timestamptz not null,
    -- the part of the data as it was at publication
    frozen            text,
    frozen_picture    text,
    published_version integer,
    primary key (incident_id, key)
);

-- Who was asked to look at it before it is published, and what they said.
create table retrospective_reviewer (
    incident_id uuid not null references retrospective on delete cascade,
    account_id  uuid not null references account,
    verdict     text not null check (verdict in ('asked', 'approved', 'changes')),
    words       text not null default '',
    at          timestamptz not null,
    primary key (incident_id, account_id),
    check (verdict <> 'changes' or words <> '')
);

-- Every saved state, in order, for good: each is chained to the one before by its hash. The content is JSON as text, byte
-- by byte as it was hashed. Only bury_revision() may take a content out, and it leaves the rest.
create table revision (
    incident_id  uuid not null references incident,
    sequence     bigint not null check (sequence >= 1),
    what         text not null,
    subject      text not null,
    author       uuid not null references account,
    author_name  text not null,
    -- in microseconds since 1970, as it was hashed
    at           bigint not null,
    content      text,
    -- goes with the content, so that nobody can guess it from its hash
    salt         text,
    content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    hash         text not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (incident_id, sequence),
    check ((content is null) = (salt is null))
);
create index revision_subject on revision (incident_id, what, subject, sequence desc);

create function revision_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if current_setting('hindcast.burying', true) = 'yes'
                and new.content is null and new.salt is null
                and (new.incident_id, new.sequence, new.what, new.subject, new.author, new.author_name, new.at,
                     new.content_hash, new.hash)
                  = (old.incident_id, old.sequence, old.what, old.subject, old.author, old.author_name, old.at,
                     old.content_hash, old.hash) then
            return new;
        end if;
    end if;
    raise exception 'revisions are kept for good; see bury_revision()';
end $$;
create trigger revision_stays before update or delete on revision for each row execute function revision_stays();
create function revisions_stay() returns trigger language plpgsql as $$
begin
    raise exception 'revisions are kept for good; see bury_revision()';
end $$;
create trigger revisions_stay before truncate on revision for each statement execute function revisions_stay();

-- For legal reasons: takes the content out and leaves the row. Whoever calls it records a tombstone in the same transaction.
-- Only an administrator who sees the incident may do so.
create function bury_revision(incident uuid, number bigint) returns boolean
    language plpgsql security definer set search_path = public as $$
declare found_one boolean;
begin
    if acting_role() is distinct from 'administrator' or not exists (
            select from public.incident i where i.id = bury_revision.incident
                and (i.visibility = 'everyone' or i.created_by = acting_account() or in_audience(i.id, acting_account()))) then
        return false;
    end if;
    perform set_config('hindcast.burying', 'yes', true);
    update revision set content = null, salt = null
        where incident_id = bury_revision.incident and sequence = number and content is not null and what <> 'tombstone';
    found_one = found;
    perform set_config('hindcast.burying', 'no', true);
    return found_one;
end $$;

do $$
declare t text;
begin
    -- A guest of a review has no role, and sees nothing of the record.
    foreach t in array array['retrospective', 'retrospective_section', 'retrospective_reviewer', 'revision'] loop
        execute format('alter table %I enable row level security', t);
        execute format('create policy seen on %I for select using '
            '((select acting_role()) is not null and incident_id in (select id from incident))', t);
        execute format('create policy added on %I for insert with check '
            '((select acting_may_edit()) and incident_id in (select id from incident))', t);
        execute format('create policy changed on %I for update '
            'using ((select acting_may_edit()) and incident_id in (select id from incident)) '
            'with check ((select acting_may_edit()) and incident_id in (select id from incident))', t);
        execute format('revoke delete, truncate on %I from hindcast_app', t);
    end loop;
end $$;
alter table retrospective force row level security;
alter table retrospective_reviewer force row level security;
-- Not forced: bury_revision() changes a revision as the owner, and the owner's `verify` compares them with the sections.
-- The application is not the owner and is bound.
revoke update on revision from hindcast_app;
create policy by_author on revision as restrictive for insert with check (author = (select acting_account()));
grant delete on retrospective_reviewer to hindcast_app;
create policy asked_no_more on retrospective_reviewer for delete
    using ((select acting_may_edit()) and incident_id in (select id from incident));

alter table retrospective_template enable row level security;
alter table retrospective_template force row level security;
create policy template_seen on retrospective_template for select using ((select acting_role()) is not null);
create policy template_changed on retrospective_template for insert with check (
    (select acting_role()) = 'administrator' and changed_by = (select acting_account())
);
revoke update, delete, truncate on retrospective_template from hindcast_app;
