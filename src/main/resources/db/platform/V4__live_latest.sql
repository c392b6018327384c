-- The last entry of each kind, kept when old entries are forgotten: whoever remembers an answer knows until when it holds.
create table live_latest (
    stream   uuid not null,
    what     text not null,
    sequence bigint not null,
    primary key (stream, what)
);
