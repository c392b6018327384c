-- What is to change. Nothing here is ever deleted: what is not taken, or dropped, stays with its reason.
create table action_item (
    id              uuid primary key,
    incident_id     uuid not null references incident on delete cascade,
    title           text not null check (title <> ''),
    type            text not null check (type in ('immediate', 'detection', 'process', 'systemic')),
    owner           uuid references account,
    deadline        date,
    -- how one will know that it worked, by when, and what was found
    verification    text not null default '',
    verify_by       date,
    finding         text not null default '',
    impact          smallint not null check (impact between 1 and 3),
    effort          smallint not null check (effort between 1 and 3),
    risk_reduction  smallint not null check (risk_reduction between 1 and 3),
    alignment       smallint not null check (alignment between 1 and 3),
    -- contributing factors, of another module
    factor_ids      uuid[] not null default '{}',
    -- the words in which it came up first, such as a remedy that was parked
    origin          text not null default '',
    decision        text not null check (decision in ('proposed', 'taken', 'not-taken')),
    decision_reason text not null default '',
    decided_by      uuid references account,
    decided_at      timestamptz,
    -- why there are more than five
    beyond_cap      text not null default '',
    state           text not null check (state in ('open', 'in-progress', 'done', 'verified', 'did-not-work', 'dropped')),
    dropped_because text not null default '',
    author          uuid not null references account,
    created_at      timestamptz not null,
    version         integer not null default 1,
    check (decision <> 'taken' or (owner is not null and deadline is not null and verification <> '' and verify_by is not null)),
    check (decision <> 'not-taken' or decision_reason <> ''),
    check (decision = 'taken' or state = 'open'),
    check (state not in ('verified', 'did-not-work') or finding <> ''),
    check (state <> 'dropped' or dropped_because <> '')
);
create index action_item_incident on action_item (incident_id);
create index action_item_owner on action_item (owner);

-- Who changed what about an action, in order, for good. A changed plan is one row per field.
create table action_change (
    id          bigint generated always as identity primary key,
    action_id   uuid not null references action_item on delete cascade,
    incident_id uuid not null references incident on delete cascade,
    author      uuid not null references account,
    at          timestamptz not null,
    what        text not null check (what in ('propose', 'change', 'take', 'decline', 'move', 'confirm')),
    field       text,
    before      text not null default '',
    after       text not null default '',
    reason      text not null default '',
    -- the incident in whose review this was said
    review_of   uuid references incident on delete set null,
    check ((what = 'change') = (field is not null))
);
create index action_change_action on action_change (action_id, id);
create index action_change_review on action_change (review_of) where review_of is not null;

alter table action_item enable row level security;
alter table action_item force row level security;
create policy action_seen on action_item for select using (incident_id in (select id from incident));
create policy action_proposed on action_item for insert with check (
    (select acting_may_edit()) and author = (select acting_account()) and incident_id in (select id from incident)
);
create policy action_changed on action_item for update
    using ((select acting_may_edit()) and incident_id in (select id from incident))
    with check ((select acting_may_edit()) and incident_id in (select id from incident));
revoke delete, truncate on action_item from hindcast_app;

alter table action_change enable row level security;
alter table action_change force row level security;
create policy change_seen on action_change for select using (incident_id in (select id from incident));
create policy change_made on action_change for insert with check (
    (select acting_may_edit()) and author = (select acting_account()) and incident_id in (select id from incident)
);
revoke update, delete, truncate on action_change from hindcast_app;
