-- Where a statement stands in evidence that lies elsewhere: the path as another house named it. Null where file_id says it,
-- or a person said it without evidence.
alter table event add column stated_in text;
