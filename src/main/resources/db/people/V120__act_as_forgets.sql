-- A transaction keeps what it has found out about visibility, see db/review. Whoever acts from now on is somebody else.
create or replace function act_as(account uuid) returns void language sql as $$
    select set_config('hindcast.account', act_as.account::text, true),
        set_config('hindcast.role', coalesce(
            (select a.role from account a where a.id = act_as.account and a.disabled_at is null), ''), true),
        set_config('hindcast.sees', '', true),
        set_config('hindcast.works_in', '', true)
$$;
