-- Actions that a postmortem written elsewhere lists, as it says them. They are nobody's duty until somebody takes them up.
create table recorded_action (
    id           uuid primary key,
    incident_id  uuid not null references incident on delete cascade,
    -- the order in which the postmortem lists them
    number       integer not null,
    title        text not null check (title <> ''),
    -- in words; not an account
    owner        text not null default '',
    deadline     date,
    -- null where the postmortem does not say
    state        text check (state in ('open', 'in-progress', 'done', 'verified', 'did-not-work', 'dropped')),
    links        text[] not null default '{}',
    -- file and line
    place        text not null,
    author       uuid not null references account,
    created_at   timestamptz not null,
    -- the action that it became, or why nobody follows it up
    taken_as     uuid,
    set_aside    text not null default '',
    answered_by  uuid references account,
    answered_at  timestamptz,
    foreign key (taken_as, incident_id) references action_item (id, incident_id),
    check (taken_as is null or set_aside = ''),
    check ((taken_as is null and set_aside = '') = (answered_by is null)),
    check ((answered_by is null) = (answered_at is null))
);
create index recorded_action_incident on recorded_action (incident_id);
create index recorded_action_waiting on recorded_action (deadline, created_at, incident_id, number)
    where answered_by is null and (state is null or state in ('open', 'in-progress'));

alter table recorded_action enable row level security;
alter table recorded_action force row level security;
create policy recorded_seen on recorded_action for select using (incident_id in (select id from incident));
create policy recorded_added on recorded_action for insert with check (
    (select acting_may_edit()) and author = (select acting_account()) and incident_id in (select id from incident)
);
create policy recorded_answered on recorded_action for update
    using ((select acting_may_edit()) and incident_id in (select id from incident))
    with check ((select acting_may_edit()) and answered_by = (select acting_account())
        and incident_id in (select id from incident));
-- What the postmortem says stays as it was recorded; only the answer is written later.
revoke update, delete, truncate on recorded_action from hindcast_app;
grant update (taken_as, set_aside, answered_by, answered_at) on recorded_action to hindcast_app;

-- A third way in which an action begins: taken up from what a postmortem lists.
alter table action_change drop constraint action_change_what_check;
alter table action_change add constraint action_change_what_check
    check (what in ('propose', 'adopt', 'change', 'take', 'decline', 'move', 'confirm'));
