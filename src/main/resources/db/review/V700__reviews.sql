-- The hour in which people look at an incident together.
create table review_session (
    id              uuid primary key,
    incident_id     uuid not null references incident on delete cascade,
    starts_at       timestamptz not null,
    state           text not null check (state in ('scheduled', 'running', 'closed', 'cancelled')),
    -- whether nobody can tell who wrote a card; once true, true for good
    anonymous       boolean not null,
    guests_allowed  boolean not null default false,
    pre_read        text not null default '',
    created_by      uuid not null references account,
    created_at      timestamptz not null,
    -- participants; who led before is told so that the role can be given back after somebody took it over
    facilitator     uuid,
    led_before      uuid,
    stage           text,
    stage_began_at  timestamptz,
    -- until when the current stage may go on by plan and extensions
    stage_ends_at   timestamptz,
    -- nobody but the facilitator changes anything
    locked          boolean not null default false,
    -- where the walkthrough stands: an event, and whether only what was known by then is shown
    walk_event      bigint,
    walk_replay     boolean not null default false,
    -- which phase's prompt everybody has before them
    focus           text not null default 'detection',
    began_at        timestamptz,
    closed_at       timestamptz
);
create index review_session_incident on review_session (incident_id);
create index review_session_begins on review_session (starts_at);

create table review_stage (
    session_id uuid not null references review_session on delete cascade,
    name       text not null,
    position   smallint not null,
    minutes    smallint not null check (minutes between 1 and 240),
    began_at   timestamptz,
    -- how long it took in all, once it was left, also over several visits
    took       interval,
    primary key (session_id, name)
);

create table review_participant (
    id             uuid primary key,
    session_id     uuid not null references review_session on delete cascade,
    account_id     uuid references account,
    name           text not null check (name <> ''),
    -- by link and name, without an account
    guest          boolean not null default false,
    joined_at      timestamptz,
    -- how often permits were issued to this participant: all that is kept about them
    permits_issued smallint not null default 0
);
create unique index review_participant_account on review_participant (session_id, account_id) where account_id is not null;
create index review_participant_of on review_participant (account_id);

-- Something gathered from everybody without names: cards, ballots, the closing answers. Its keys belong to it alone.
create table review_collection (
    session_id  uuid not null references review_session on delete cascade,
    purpose     text not null check (purpose in ('cards', 'ballot', 'closing')),
    state       text not null check (state in ('waiting', 'open', 'ending', 'ended')),
    -- when it is emptied: after the next tick, so that what is on its way arrives
    ends_at     timestamptz,
    -- how many of each answer, for the closing questions; how many took part
    totals      json,
    public_key  bytea,
    -- gone once the collection has ended
    private_key bytea,
    primary key (session_id, purpose)
);

create table review_group (
    id         uuid primary key,
    session_id uuid not null references review_session on delete cascade,
    phase      text not null,
    better     boolean not null,
    name       text not null default '',
    -- counts the renamings, so that one made on top of an old name is noticed
    version    integer not null default 0,
    position   integer not null,
    dots       integer,
    factor_id  uuid
);
create index review_group_session on review_group (session_id, position);

-- A card once everybody may see it. Until then it lies in the box of its collection.
create table review_card (
    id         uuid primary key,
    session_id uuid not null references review_session on delete cascade,
    group_id   uuid references review_group on delete set null,
    phase      text not null,
    better     boolean not null,
    text       text not null,
    position   integer not null,
    -- only in sessions with names
    author     uuid references review_participant
);
create index review_card_session on review_card (session_id, position);
create index review_card_group on review_card (group_id);

-- A remedy or a cause that came up before its time.
create table review_parked (
    id         uuid primary key,
    session_id uuid not null references review_session on delete cascade,
    kind       text not null check (kind in ('remedy', 'cause')),
    text       text not null,
    author     uuid not null references review_participant,
    at         timestamptz not null,
    taken_up   boolean not null default false
);
create index review_parked_session on review_parked (session_id);

-- A correction or an addition to the timeline that somebody proposed who may not edit it.
create table review_proposal (
    id         uuid primary key,
    session_id uuid not null references review_session on delete cascade,
    author     uuid not null references review_participant,
    event_id   bigint,
    time       text not null default '',
    text       text not null,
    at         timestamptz not null,
    state      text not null check (state in ('open', 'taken', 'declined'))
);
create index review_proposal_session on review_proposal (session_id);

-- The participant who acts in this transaction: an account that takes part, or a guest, who acts as the participant.
create function acting_participant(session uuid) returns uuid
    language sql stable security definer set search_path = public as $$
    select coalesce(
        (select id from review_participant p where p.session_id = session and p.account_id = acting_account()),
        (select id from review_participant p where p.session_id = session and p.guest and p.id = acting_account()))
$$;

-- A guest sees the one incident whose review they joined, for as long as that is not over.
create function acting_guest_incident() returns uuid
    language sql stable security definer set search_path = public as $$
    select s.incident_id from review_participant p join review_session s on s.id = p.session_id
    where p.id = acting_account() and p.guest and s.guests_allowed
      and (s.state in ('scheduled', 'running') or s.closed_at > now() - interval '1 day')
$$;
create policy incident_seen_by_guest on incident for select
    using (acting_role() is null and id = (select acting_guest_incident()));

alter table review_session enable row level security;
-- Not forced: the functions above read it as the owner. The application is not the owner and is bound.
create policy review_seen on review_session for select using (
    exists (select from incident i where i.id = incident_id)
    and (acting_role() is not null or acting_participant(id) is not null)
);
create policy review_added on review_session for insert with check (
    (select acting_may_edit()) and created_by = (select acting_account())
    and exists (select from incident i where i.id = incident_id)
);
create policy review_changed on review_session for update using (
    exists (select from incident i where i.id = incident_id)
    and ((select acting_may_edit()) or acting_participant(id) is not null)
);

-- Functions, because a policy that is one call is planned and started in no time, whatever it looks at; their plans are kept.
create function sees_review(session uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select from review_session s where s.id = session);
end $$;

create function works_in_review(session uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select from review_session s where s.id = session)
        and (acting_may_edit() or acting_participant(session) is not null);
end $$;

-- Whoever sees the session sees what hangs from it; who takes part, or may edit, changes it.
do $$
declare t text;
begin
    foreach t in array array['review_stage', 'review_participant', 'review_collection', 'review_group',
            'review_card', 'review_parked', 'review_proposal'] loop
        execute format('alter table %I enable row level security', t);
        execute format('create policy seen on %I for select using (sees_review(session_id))', t);
        execute format('create policy added on %I for insert with check (works_in_review(session_id))', t);
        -- What is changed or removed has to be seen as well.
        execute format('create policy changed on %I for update using (works_in_review(session_id))', t);
        execute format('create policy removed on %I for delete using (works_in_review(session_id))', t);
    end loop;
end $$;
