-- Every transaction says once who acts in it. The role is looked up then, so that policies, which ask for it with every
-- row, find it at hand. Nobody acts, and nothing is seen, where this was not called.
create function act_as(account uuid) returns void language sql as $$
    select set_config('hindcast.account', act_as.account::text, true),
        set_config('hindcast.role', coalesce(
            (select a.role from account a where a.id = act_as.account and a.disabled_at is null), ''), true)
$$;

create or replace function acting_role() returns text language sql stable as $$
    select nullif(current_setting('hindcast.role', true), '')
$$;
