-- What hangs from an incident is seen by who sees the incident. Asked as "is it among all visible ones", each statement went
-- through all incidents first; asked as "is there this one", it takes the index, or for many rows still the former.
-- Policies of later migrations are written this way from the beginning.
do $$
declare
    p record;
    among text := 'incident_id IN \( SELECT incident\.id\s+FROM incident\)';
    one text;
begin
    for p in
        select * from pg_policies where schemaname = 'public' and (qual ~ among or with_check ~ among)
    loop
        one = format('exists (select from incident seen where seen.id = %I.incident_id)', p.tablename);
        execute format('alter policy %I on %I', p.policyname, p.tablename)
            || coalesce(' using (' || regexp_replace(p.qual, among, one, 'g') || ')', '')
            || coalesce(' with check (' || regexp_replace(p.with_check, among, one, 'g') || ')', '');
    end loop;
end $$;
