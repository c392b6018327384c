create table incident (
    id         uuid primary key,
    title      text not null check (title <> ''),
    severity   smallint check (severity between 1 and 4),
    near_miss  boolean not null default false,
    services   text[] not null default '{}',
    zone       text not null default 'UTC',
    visibility text not null check (visibility in ('everyone', 'restricted')),
    created_by uuid not null references account,
    created_at timestamptz not null
);
create index incident_created on incident (created_at desc);

-- The teams and people that a restricted incident is visible to, besides its author.
create table incident_audience (
    incident_id uuid not null references incident on delete cascade,
    team_id     uuid references team on delete cascade,
    account_id  uuid references account on delete cascade,
    check (num_nonnulls(team_id, account_id) = 1)
);
create unique index incident_audience_once on incident_audience (incident_id, team_id, account_id) nulls not distinct;

-- Asks the audience as the owner: the policy of incident must not depend on that of the audience, nor the other way round.
create function in_audience(incident uuid, account uuid) returns boolean
    language sql stable security definer set search_path = public as $$
    select exists (
        select from incident_audience a
        where a.incident_id = in_audience.incident
          and (a.account_id = in_audience.account
               or a.team_id in (select m.team_id from team_member m where m.account_id = in_audience.account)))
$$;

alter table incident enable row level security;
alter table incident force row level security;

create policy incident_seen on incident for select using (
    (select acting_role()) is not null
    and (visibility = 'everyone' or created_by = (select acting_account()) or in_audience(id, (select acting_account())))
);
create policy incident_created on incident for insert with check (
    (select acting_may_edit()) and created_by = (select acting_account())
);
create policy incident_changed on incident for update using ((select acting_may_edit())) with check (true);

-- Not forced: in_audience() reads it as the owner. The application is not the owner and is bound.
alter table incident_audience enable row level security;
create policy audience_seen on incident_audience for select using (incident_id in (select id from incident));
create policy audience_changed on incident_audience for all
    using ((select acting_may_edit()) and incident_id in (select id from incident))
    with check ((select acting_may_edit()) and incident_id in (select id from incident));
