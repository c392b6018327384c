-- What migrations create, the application's role may use; row-level security says of which rows.
alter default privileges in schema public grant select, insert, update, delete on tables to hindcast_app;
alter default privileges in schema public grant usage, select on sequences to hindcast_app;
grant usage on schema public to hindcast_app;
