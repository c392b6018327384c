-- Where an action is tracked, in trackers outside; nothing is fetched from there.
alter table action_item add column links text[] not null default '{}';

-- The action that did not work, and that this one follows; of the same incident.
alter table action_item add constraint action_item_of_incident unique (id, incident_id);
alter table action_item add column follows uuid;
alter table action_item add foreign key (follows, incident_id) references action_item (id, incident_id);

-- The day on which something is due: the work while it is not done, then the look whether it worked.
alter table action_item add column due date
    generated always as (case when state = 'done' then verify_by else deadline end) stored;
create index action_item_due on action_item (due, created_at, id) where decision = 'taken';
