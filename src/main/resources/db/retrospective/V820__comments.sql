-- What people say about a passage of a section, and the other words that they propose for it.
create table retrospective_comment (
    id          uuid primary key,
    incident_id uuid not null references retrospective on delete cascade,
    section     text not null,
    -- empty when it is about the section as a whole
    passage     text not null default '',
    text        text not null,
    -- null for a comment that suggests nothing
    replacement text,
    mentions    uuid[] not null default '{}',
    author      uuid not null references account,
    at          timestamptz not null,
    state       text not null check (state in ('open', 'resolved', 'taken', 'declined')),
    settled_by  uuid references account,
    settled_at  timestamptz,
    check (text <> '' or replacement is not null),
    check (replacement is null or passage <> ''),
    check ((state = 'open') = (settled_by is null)),
    check (state not in ('taken', 'declined') or replacement is not null)
);
create index retrospective_comment_of on retrospective_comment (incident_id, at);

alter table retrospective_comment enable row level security;
alter table retrospective_comment force row level security;
create policy seen on retrospective_comment for select using (
    (select acting_role()) is not null and incident_id in (select id from incident)
);
create policy added on retrospective_comment for insert with check (
    (select acting_may_edit()) and author = (select acting_account()) and incident_id in (select id from incident)
);
create policy settled on retrospective_comment for update
    using ((select acting_may_edit()) and incident_id in (select id from incident))
    with check ((select acting_may_edit()) and incident_id in (select id from incident));
revoke update, delete, truncate on retrospective_comment from hindcast_app;
grant update (state, settled_by, settled_at) on retrospective_comment to hindcast_app;
