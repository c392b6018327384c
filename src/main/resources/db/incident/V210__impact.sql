-- What people said about the impact of an incident, in order, for good. The newest saying about a figure is what counts;
-- its version counts from 1, so that two people who answer the same one at once cannot both be the newest.
create table impact_saying (
    id          bigint generated always as identity primary key,
    incident_id uuid not null references incident on delete cascade,
    kind        text not null check (kind in
                    ('users', 'duration', 'service', 'data', 'money', 'tickets', 'error-budget', 'other')),
    -- what a free figure is called
    label       text not null default '',
    version     integer not null check (version >= 1),
    known       text not null check (known in ('measured', 'estimated', 'unknown', 'withdrawn')),
    -- equal for one number; seconds for a duration, percent for the error budget
    low         numeric,
    high        numeric,
    -- a currency, or what a free figure counts
    unit        text not null default '',
    -- the answer where it is no number
    choice      text not null default '',
    -- where it was measured, or what the estimate rests on
    source      text not null default '',
    said_by     uuid not null references account,
    said_at     timestamptz not null,
    unique (incident_id, kind, label, version),
    check ((kind = 'other') = (label <> '')),
    check (known not in ('measured', 'estimated') or ((low is not null and high is not null) <> (choice <> ''))),
    check (known in ('measured', 'estimated') or (low is null and high is null and choice = '')),
    check (low <= high)
);

alter table impact_saying enable row level security;
alter table impact_saying force row level security;
create policy impact_seen on impact_saying for select using (incident_id in (select id from incident));
create policy impact_said on impact_saying for insert with check (
    (select acting_may_edit()) and said_by = (select acting_account()) and incident_id in (select id from incident)
);
revoke update, delete, truncate on impact_saying from hindcast_app;
