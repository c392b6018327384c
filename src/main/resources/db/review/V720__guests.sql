-- A guest comes in by a secret link. Only the hash of its key is kept, and a new key takes the place of the old one.
alter table review_session add column guest_key bytea;
-- How often what is in people's calendars has changed; a calendar takes an invitation for newer when this is higher.
alter table review_session add column revision integer not null default 0;

create function count_review_revision() returns trigger language plpgsql as $$
begin
    new.revision = old.revision + 1;
    return new;
end $$;
create trigger review_revision before update on review_session for each row
    when (old.starts_at <> new.starts_at or old.pre_read <> new.pre_read
        or (old.state = 'scheduled' and new.state = 'cancelled'))
    execute function count_review_revision();

-- Whether the key opens the session now. Asked with nobody acting, so it looks as the owner and tells nothing else.
create function guest_key_fits(session uuid, key_hash bytea) returns boolean
    language sql stable security definer set search_path = public as $$
    select exists (select from review_session s
        where s.id = session and s.guest_key = key_hash and s.guests_allowed and s.state in ('scheduled', 'running'))
$$;

-- Makes a participant of whoever has the key, and of nobody else; null when it does not fit.
create function join_as_guest(session uuid, key_hash bytea, name text) returns uuid
    language sql volatile security definer set search_path = public as $$
    insert into review_participant (id, session_id, name, guest)
    select gen_random_uuid(), session, join_as_guest.name, true where guest_key_fits(session, key_hash)
    returning id
$$;
