-- The same rule as before, in the order of what asking costs.
alter policy incident_seen on incident using (
    acting_role() is not null
    and (visibility = 'everyone' or created_by = acting_account() or in_audience(id, acting_account()))
);
