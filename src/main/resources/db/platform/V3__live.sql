-- One row per stream; its lock orders what is appended. Entries carry ids only, never content: who may see the content is
-- asked when it is fetched.
create table live_stream (
    id       uuid primary key,
    sequence bigint not null
);

create table live_entry (
    stream   uuid not null,
    sequence bigint not null,
    what     text not null,
    detail   text not null,
    at       timestamptz not null default now(),
    primary key (stream, sequence)
);
create index live_entry_at on live_entry using brin (at);
