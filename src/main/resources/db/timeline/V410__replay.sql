-- What people noted while they watched a replay, with the moment at which its clock stood.
create table replay_note (
    id          uuid primary key,
    incident_id uuid not null references incident on delete cascade,
    moment      timestamptz not null,
    author      uuid not null references account,
    written_at  timestamptz not null,
    text        text not null check (text <> '')
);
create index replay_note_incident on replay_note (incident_id, moment);

alter table replay_note enable row level security;
alter table replay_note force row level security;
create policy note_seen on replay_note for select using (incident_id in (select id from incident));
create policy note_taken on replay_note for insert with check (
    (select acting_may_edit()) and author = (select acting_account()) and incident_id in (select id from incident)
);
