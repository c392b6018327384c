-- Which records were taken over from postmortems that were written elsewhere, from where, and what was understood of them.
create table imported_postmortem (
    incident_id uuid primary key references incident on delete cascade,
    path        text not null,
    -- of the postmortem within its file
    number      integer not null check (number >= 1),
    format      text not null,
    -- of its text: whoever imports it again finds it
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    -- an id or address of its own
    origin      text not null default '',
    -- the evidence that holds its text
    file_id     uuid not null,
    -- what was understood, as JSON
    stated      text not null,
    account_id  uuid not null references account,
    at          timestamptz not null
);
create index imported_fingerprint on imported_postmortem (fingerprint);
create index imported_origin on imported_postmortem (origin) where origin <> '';
create index imported_path on imported_postmortem (path);

alter table imported_postmortem enable row level security;
alter table imported_postmortem force row level security;
create policy seen on imported_postmortem for select using (
    (select acting_role()) is not null and incident_id in (select id from incident)
);
create policy added on imported_postmortem for insert with check (
    (select acting_may_edit()) and account_id = (select acting_account()) and incident_id in (select id from incident)
);
revoke update, delete, truncate on imported_postmortem from hindcast_app;
