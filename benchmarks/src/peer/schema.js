// node schema.js DATABASE-URL
import pg from "pg"

const client = new pg.Client({ connectionString: process.argv[2] })
await client.connect()
await client.query(`
  create table if not exists stream (id text primary key, sequence bigint not null);
  create table if not exists entry (stream text, sequence bigint, what text, detail text, at timestamptz default now(), primary key (stream, sequence));
  create table if not exists statement (room text, event text, pinned boolean not null, primary key (room, event));
  create table if not exists edit (id bigint generated always as identity primary key, room text, event text, author text, at timestamptz default now());
  truncate stream, entry, statement, edit`)
await client.end()
