-- What was decided for the version for outsiders: what stands for what, what is kept, what is left out. The newest only, as JSON.
create table sharing_choice (
    incident_id uuid primary key references retrospective on delete cascade,
    choices     text not null,
    changed_by  uuid not null references account,
    changed_at  timestamptz not null
);

-- A version for outsiders, as somebody read and confirmed it. It never changes.
create table shared_version (
    incident_id  uuid not null references retrospective on delete cascade,
    number       integer not null check (number >= 1),
    -- the whole as JSON, as it is exported
    content      text not null,
    confirmed_by uuid not null references account,
    confirmed_at timestamptz not null,
    primary key (incident_id, number)
);

-- Secret addresses of versions. Only the hash of the secret is kept; of visitors nothing but how many.
create table shared_link (
    id           uuid primary key,
    incident_id  uuid not null,
    version      integer not null,
    token_hash   bytea not null unique check (octet_length(token_hash) = 32),
    made_by      uuid not null references account,
    made_at      timestamptz not null,
    expires_at   timestamptz,
    withdrawn_by uuid references account,
    withdrawn_at timestamptz,
    opened       integer not null default 0,
    opened_at    timestamptz,
    foreign key (incident_id, version) references shared_version on delete cascade,
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index shared_link_of on shared_link (incident_id, made_at);

do $$
declare t text;
begin
    foreach t in array array['sharing_choice', 'shared_version', 'shared_link'] loop
        execute format('alter table %I enable row level security', t);
        execute format('create policy seen on %I for select using '
            '((select acting_role()) is not null and incident_id in (select id from incident))', t);
    end loop;
end $$;

create policy added on sharing_choice for insert with check (
    (select acting_may_edit()) and changed_by = (select acting_account()) and incident_id in (select id from incident)
);
create policy changed on sharing_choice for update
    using ((select acting_may_edit()) and incident_id in (select id from incident))
    with check (changed_by = (select acting_account()) and incident_id in (select id from incident));
create policy added on shared_version for insert with check (
    (select acting_may_edit()) and confirmed_by = (select acting_account()) and incident_id in (select id from incident)
);
create policy added on shared_link for insert with check (
    (select acting_may_edit()) and made_by = (select acting_account()) and incident_id in (select id from incident)
);
create policy withdrawn on shared_link for update
    using ((select acting_may_edit()) and incident_id in (select id from incident))
    with check (withdrawn_by = (select acting_account()) and incident_id in (select id from incident));

alter table sharing_choice force row level security;
-- The other two not: open_shared() reads and counts as their owner. The application is not the owner and is bound.
revoke delete, truncate on sharing_choice from hindcast_app;
revoke update, delete, truncate on shared_version from hindcast_app;
revoke select, update, delete, truncate on shared_link from hindcast_app;
grant select (id, incident_id, version, made_by, made_at, expires_at, withdrawn_by, withdrawn_at, opened, opened_at)
    on shared_link to hindcast_app;
grant update (withdrawn_by, withdrawn_at) on shared_link to hindcast_app;

-- All that somebody with a link and no account gets: the frozen version, as long as the link is open, counted. Null otherwise.
create function open_shared(hash bytea) returns text
    language sql volatile security definer set search_path = public as $$
    update shared_link l set opened = l.opened + 1, opened_at = now()
    from shared_version v
    where l.token_hash = open_shared.hash
        and l.withdrawn_at is null and (l.expires_at is null or l.expires_at > now())
        and v.incident_id = l.incident_id and v.number = l.version
    returning v.content
$$;
