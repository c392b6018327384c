-- What came with an incident that was restored from an export, and has no other place here: its model and its history as
-- they stood in the file, and who said what in it, under the names that they had there. Kept for good.
create table restoration (
    incident_id uuid primary key references incident on delete cascade,
    restored_by uuid not null references account,
    restored_at timestamptz not null,
    -- of the file, which is kept as evidence
    sha256      text not null,
    -- JSON, as it stood in the file
    model       text not null,
    -- ids of the file to those given here, as JSON
    ids         text not null,
    -- chains that can still be checked, as JSON; the incident's own first revision names their head
    history     text not null,
    -- names of the file for what pages show, as JSON
    stated      text not null
);

-- Not forced: the owner's `verify` reads the histories. The application is not the owner and is bound.
alter table restoration enable row level security;
create policy seen on restoration for select using (
    (select acting_role()) is not null and incident_id in (select id from incident)
);
create policy added on restoration for insert with check (
    (select acting_may_edit()) and restored_by = (select acting_account()) and incident_id in (select id from incident)
);
revoke update, delete, truncate on restoration from hindcast_app;
