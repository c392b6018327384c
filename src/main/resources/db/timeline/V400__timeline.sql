-- What people changed about a timeline, in order, for good: nothing here is ever deleted, an undo is one more row.
-- Of its columns only event_id may change: evidence that is read again gives its events new ids.
create table timeline_edit (
    id          bigint generated always as identity primary key,
    incident_id uuid not null references incident on delete cascade,
    author      uuid not null references account,
    at          timestamptz not null,
    what        text not null check (what in
                    ('pin', 'unpin', 'hide', 'show', 'reword', 'add', 'move-milestone', 'release-milestone')),
    event_id    bigint,
    milestone   text,
    episode     integer,
    before      text,
    after       text,
    undoes      bigint references timeline_edit,
    check ((event_id is null) <> (milestone is null)),
    check ((milestone is null) = (episode is null))
);
create index timeline_edit_incident on timeline_edit (incident_id, id desc);
create index timeline_edit_event on timeline_edit (incident_id, event_id, id) where event_id is not null;

-- What follows from the edits of one statement; statements that nobody edited have no row.
create table statement_state (
    incident_id uuid not null references incident on delete cascade,
    event_id    bigint not null,
    pinned      boolean not null default false,
    hidden      boolean not null default false,
    wording     text,
    primary key (incident_id, event_id)
);

-- A milestone as it was proposed, and where people moved it. A moved one without a time is said to be unknown.
create table milestone (
    incident_id    uuid not null references incident on delete cascade,
    name           text not null,
    episode        integer not null check (episode >= 1),
    proposed_at    timestamptz,
    proposed_event bigint,
    proposed_why   text,
    moved          boolean not null default false,
    moved_at       timestamptz,
    moved_event    bigint,
    moved_why      text,
    moved_by       uuid references account,
    primary key (incident_id, name, episode)
);

-- Found anew whenever the milestones or the events that matter change.
create table blind_spot (
    incident_id uuid not null references incident on delete cascade,
    position    integer not null,
    kind        text not null,
    episode     integer not null,
    begins      timestamptz not null,
    ends        timestamptz not null,
    events      bigint[] not null,
    text        text not null,
    primary key (incident_id, position)
);

-- Incidents whose milestones have to be worked out anew; whoever comes by does it, should the program have died.
create table timeline_due (
    incident_id uuid primary key references incident on delete cascade,
    since       timestamptz not null default now()
);

alter table timeline_edit enable row level security;
alter table timeline_edit force row level security;
create policy edit_seen on timeline_edit for select using (incident_id in (select id from incident));
create policy edit_made on timeline_edit for insert with check (
    (select acting_may_edit()) and author = (select acting_account()) and incident_id in (select id from incident)
);
create policy edit_follows on timeline_edit for update
    using ((select acting_may_edit()) and incident_id in (select id from incident))
    with check ((select acting_may_edit()) and incident_id in (select id from incident));
revoke update, delete, truncate on timeline_edit from hindcast_app;
grant update (event_id) on timeline_edit to hindcast_app;

alter table statement_state enable row level security;
alter table statement_state force row level security;
create policy state_seen on statement_state for select using (incident_id in (select id from incident));
create policy state_changed on statement_state for all
    using ((select acting_may_edit()) and incident_id in (select id from incident))
    with check ((select acting_may_edit()) and incident_id in (select id from incident));

alter table milestone enable row level security;
alter table milestone force row level security;
create policy milestone_seen on milestone for select using (incident_id in (select id from incident));
create policy milestone_changed on milestone for all
    using ((select acting_may_edit()) and incident_id in (select id from incident))
    with check ((select acting_may_edit()) and incident_id in (select id from incident));

alter table blind_spot enable row level security;
alter table blind_spot force row level security;
create policy blind_spot_seen on blind_spot for select using (incident_id in (select id from incident));
create policy blind_spot_changed on blind_spot for all
    using ((select acting_may_edit()) and incident_id in (select id from incident))
    with check ((select acting_may_edit()) and incident_id in (select id from incident));

alter table timeline_due enable row level security;
alter table timeline_due force row level security;
create policy due_seen on timeline_due for select using (incident_id in (select id from incident));
create policy due_changed on timeline_due for all
    using ((select acting_may_edit()) and incident_id in (select id from incident))
    with check ((select acting_may_edit()) and incident_id in (select id from incident));
