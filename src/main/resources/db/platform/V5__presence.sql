-- Who has which stream open, on which node: ids only. Unlogged, because a database that crashed has no followers: the nodes
-- tell it anew once they reach it.
create unlogged table live_node (
    id      uuid primary key,
    seen_at timestamptz not null
);

-- A row per node that has a follower's pages open; it says when the last of them went.
create unlogged table live_presence (
    stream   uuid not null,
    follower uuid not null,
    node     uuid not null,
    left_at  timestamptz,
    primary key (stream, follower, node)
);
create index live_presence_left on live_presence (left_at) where left_at is not null;
create index live_presence_node on live_presence (node);

-- What was announced last about each follower, over all nodes.
create unlogged table live_follower (
    stream   uuid not null,
    follower uuid not null,
    present  boolean not null,
    since    timestamptz not null,
    primary key (stream, follower)
);
create index live_follower_since on live_follower (since) where not present;
