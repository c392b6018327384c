-- Whether somebody sees the incident, for open pages that are asked again and again: one statement, and nobody acts after it.
create function incident_seen_by(account uuid, incident uuid) returns boolean language plpgsql volatile as $$
begin
    perform act_as(account);
    return exists (select from incident i where i.id = incident_seen_by.incident);
end $$;
