create table account (
    id            uuid primary key,
    email         text not null,
    name          text not null,
    password_hash text not null,
    role          text not null check (role in ('administrator', 'member', 'viewer')),
    zone          text not null default 'UTC',
    created_at    timestamptz not null,
    disabled_at   timestamptz
);
create unique index account_email on account (lower(email));

create table team (
    id         uuid primary key,
    name       text not null,
    created_at timestamptz not null
);
create unique index team_name on team (lower(name));

create table team_member (
    team_id    uuid not null references team on delete cascade,
    account_id uuid not null references account on delete cascade,
    primary key (team_id, account_id)
);
create index team_member_account on team_member (account_id);

-- A link that lets one person in. Only the hash of its secret is kept.
create table invitation (
    id         uuid primary key,
    token_hash bytea not null unique,
    role       text not null check (role in ('administrator', 'member', 'viewer')),
    team_id    uuid references team on delete cascade,
    note       text not null default '',
    created_by uuid references account,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    used_by    uuid references account
);

-- Who acts in this transaction, as the application said at its beginning; null when nobody does.
create function acting_account() returns uuid language sql stable as $$
    select nullif(current_setting('hindcast.account', true), '')::uuid
$$;

create function acting_role() returns text language sql stable as $$
    select role from account where id = acting_account() and disabled_at is null
$$;

create function acting_may_edit() returns boolean language sql stable as $$
    select coalesce(acting_role() in ('administrator', 'member'), false)
$$;
