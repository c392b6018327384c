-- Which incident of which house was restored, so that it is known when another file of it comes.
alter table restoration add column old_incident uuid;
update restoration set old_incident = (model::jsonb #>> '{incident,id}')::uuid;
alter table restoration alter column old_incident set not null;
create index restoration_old_incident on restoration (old_incident);
create index restoration_sha256 on restoration (sha256);

-- The text of an imported one that was restored lies elsewhere.
alter table imported_postmortem alter column file_id drop not null;
