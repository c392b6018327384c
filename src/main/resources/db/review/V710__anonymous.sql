-- Cards, ballots and closing answers until they are revealed. Nobody acts here: the application has no right to these tables
-- and reaches them only through the functions below, none of which knows an account.
--
-- Unlogged, so that nothing of it stands in the write-ahead log. No times, no sequences, no foreign keys; ids and hashes are
-- random. No check constraints either: PostgreSQL writes the row that fails one into its log.
create unlogged table anonymous_card (
    id         uuid primary key,
    session_id uuid not null,
    phase      text not null,
    better     boolean not null,
    text       text not null,
    -- SHA-256 of the key of whoever may change it
    edit_key   bytea not null
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
create index anonymous_card_session on anonymous_card (session_id);

-- One permit, one card: the SHA-256 of a permit that was used, and for which card.
create unlogged table anonymous_permit (
    spent      bytea primary key,
    session_id uuid not null,
    card       uuid not null
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
create index anonymous_permit_session on anonymous_permit (session_id);

create unlogged table anonymous_ballot (
    -- SHA-256 of the credential
    credential bytea primary key,
    session_id uuid not null,
    -- counted by the browser, so that a ballot that was under way for long does not replace a newer one
    version    integer not null,
    -- how many on which group
    dots       json not null
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
create index anonymous_ballot_session on anonymous_ballot (session_id);

create unlogged table anonymous_answer (
    credential bytea primary key,
    session_id uuid not null,
    version    integer not null,
    -- did you learn something that changes your work; would you come again
    learned    text,
    again      text
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
create index anonymous_answer_session on anonymous_answer (session_id);

do $$
declare t text; c text;
begin
    foreach t in array array['anonymous_card', 'anonymous_permit', 'anonymous_ballot', 'anonymous_answer'] loop
        execute format('alter table %I enable row level security', t);
        execute format('revoke all on %I from hindcast_app', t);
        -- Statistics are samples of the values, kept in a catalog that is logged.
        for c in select attname from pg_attribute where attrelid = t::regclass and attnum > 0 loop
            execute format('alter table %I alter column %I set statistics 0', t, c);
        end loop;
    end loop;
end $$;

-- How often permits may be issued to a participant: once, and again when the facilitator allows it.
alter table review_participant add column permits_allowed smallint not null default 1;

create index review_collection_ending on review_collection (ends_at) where state = 'ending';

-- Anonymous once, anonymous for good.
create function review_stays_anonymous() returns trigger language plpgsql as $$
begin
    if old.anonymous and not new.anonymous then
        raise exception 'an anonymous session stays anonymous';
    end if;
    return new;
end $$;
create trigger stays_anonymous before update of anonymous on review_session
    for each row execute function review_stays_anonymous();

create function review_card_without_author() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if new.author is not null and (select anonymous from review_session where id = new.session_id) then
        raise exception 'cards of an anonymous session have no author';
    end if;
    return new;
end $$;
create trigger without_author before insert or update of author on review_card
    for each row execute function review_card_without_author();

-- Why the collection takes nothing now; empty when it does. Until the transaction ends it cannot be emptied: the lock is
-- advisory because the lock of a row would be logged.
create function collection_refuses(session uuid, of_purpose text) returns text
    language plpgsql security definer set search_path = public as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended(session::text || of_purpose, 710));
    return coalesce(
        (select case
            when s.state <> 'running' or c.state not in ('open', 'ending') or c.private_key is null then 'closed'
            when of_purpose = 'cards' and not s.anonymous then 'closed'
            when s.locked then 'locked'
            else '' end
         from review_collection c join review_session s on s.id = c.session_id
         where c.session_id = session and c.purpose = of_purpose),
        'closed');
end $$;

-- The key with which permits for that purpose are checked; nobody need be signed in to know it.
create function collection_public_key(session uuid, of_purpose text) returns bytea
    language sql stable security definer set search_path = public as $$
    select public_key from review_collection where session_id = session and purpose = of_purpose
$$;

create function put_card(session uuid, card uuid, in_phase text, makes_better boolean, says text, key_hash bytea, permit bytea)
    returns text language plpgsql security definer set search_path = public as $$
declare refusal text := collection_refuses(session, 'cards');
begin
    if refusal <> '' then
        return refusal;
    end if;
    insert into anonymous_permit values (permit, session, card) on conflict do nothing;
    if found then
        insert into anonymous_card values (card, session, in_phase, makes_better, says, key_hash) on conflict do nothing;
    elsif not exists (select from anonymous_permit p where p.spent = permit and p.session_id = session and p.card = put_card.card) then
        return 'spent';
    end if;
    return 'ok';
end $$;

-- What is compared are hashes of 256 random bits: how long a comparison takes tells nothing about the key.
create function edit_card(session uuid, card uuid, in_phase text, makes_better boolean, says text, key_hash bytea)
    returns text language plpgsql security definer set search_path = public as $$
declare refusal text := collection_refuses(session, 'cards');
begin
    if refusal <> '' then
        return refusal;
    end if;
    update anonymous_card set phase = in_phase, better = makes_better, text = says
    where id = card and session_id = session and edit_key = key_hash;
    return case when found then 'ok' else 'gone' end;
end $$;

create function delete_card(session uuid, card uuid, key_hash bytea)
    returns text language plpgsql security definer set search_path = public as $$
declare refusal text := collection_refuses(session, 'cards');
begin
    if refusal <> '' then
        return refusal;
    end if;
    delete from anonymous_card where id = card and session_id = session and edit_key = key_hash;
    return case when found then 'ok' else 'gone' end;
end $$;

create function put_ballot(session uuid, by_credential bytea, of_version integer, with_dots json)
    returns text language plpgsql security definer set search_path = public as $$
declare refusal text := collection_refuses(session, 'ballot');
begin
    if refusal <> '' then
        return refusal;
    end if;
    if exists (select from json_each_text(with_dots) d where d.value::integer not between 1 and 2)
            or (select coalesce(sum(d.value::integer), 0) from json_each_text(with_dots) d) > 5 then
        return 'too-many-dots';
    end if;
    if exists (select from json_each_text(with_dots) d where not exists (
            select from review_group g where g.id = d.key::uuid and g.session_id = session)) then
        return 'no-such-group';
    end if;
    insert into anonymous_ballot as b values (by_credential, session, of_version, with_dots)
    on conflict (credential) do update set version = excluded.version, dots = excluded.dots
    where b.session_id = excluded.session_id and b.version < excluded.version;
    return 'ok';
end $$;

create function put_answers(session uuid, by_credential bytea, of_version integer, has_learned text, comes_again text)
    returns text language plpgsql security definer set search_path = public as $$
declare refusal text := collection_refuses(session, 'closing');
begin
    if refusal <> '' then
        return refusal;
    end if;
    insert into anonymous_answer as a values (by_credential, session, of_version, has_learned, comes_again)
    on conflict (credential) do update set version = excluded.version, learned = excluded.learned, again = excluded.again
    where a.session_id = excluded.session_id and a.version < excluded.version;
    return 'ok';
end $$;

-- How much lies in the box.
create function collected(session uuid, of_purpose text) returns bigint
    language sql stable security definer set search_path = public as $$
    select case of_purpose
        when 'cards' then (select count(*) from anonymous_card where session_id = session)
        when 'ballot' then (select count(*) from anonymous_ballot where session_id = session)
        else (select count(*) from anonymous_answer where session_id = session) end
$$;

-- Cards become visible in random order, all in one transaction, under the ids by which browsers know their own.
create function reveal_cards(session uuid) returns json language plpgsql as $$
declare revealed integer;
begin
    insert into review_card (id, session_id, phase, better, text, position)
    select b.id, b.session_id, b.phase, b.better, b.text,
        (select coalesce(max(c.position), 0) from review_card c where c.session_id = session)
            + row_number() over (order by gen_random_uuid())
    from anonymous_card b where b.session_id = session
    order by gen_random_uuid()
    on conflict do nothing;
    get diagnostics revealed = row_count;
    delete from anonymous_card where session_id = session;
    delete from anonymous_permit where session_id = session;
    return json_build_object('cards', revealed);
end $$;

create function count_ballots(session uuid) returns json language plpgsql as $$
declare cast_in_all integer;
begin
    update review_group g set dots = coalesce((
        select sum(d.value::integer)
        from anonymous_ballot b, json_each_text(b.dots) d
        where b.session_id = session and d.key::uuid = g.id), 0)
    where g.session_id = session;
    delete from anonymous_ballot where session_id = session;
    get diagnostics cast_in_all = row_count;
    return json_build_object('ballots', cast_in_all);
end $$;

create function count_answers(session uuid) returns json language plpgsql as $$
declare totals json;
begin
    select json_build_object(
        'answers', count(*),
        'learned', json_build_object(
            'yes', count(*) filter (where learned = 'yes'),
            'a-little', count(*) filter (where learned = 'a-little'),
            'no', count(*) filter (where learned = 'no')),
        'again', json_build_object(
            'yes', count(*) filter (where again = 'yes'),
            'maybe', count(*) filter (where again = 'maybe'),
            'no', count(*) filter (where again = 'no')))
    into totals from anonymous_answer where session_id = session;
    delete from anonymous_answer where session_id = session;
    return totals;
end $$;
revoke all on function reveal_cards, count_ballots, count_answers from public;

-- Ends every collection that is due and names those that this call ended: safe on any number of nodes at once. What is
-- under way holds the shared lock and is waited for; whoever comes later finds the collection ended.
create function end_collections(at timestamptz) returns table (session uuid, of_purpose text)
    language plpgsql security definer set search_path = public as $$
declare due record; found_totals json;
begin
    for due in
        select c.session_id, c.purpose from review_collection c
        where c.state = 'ending' and c.ends_at <= at for update skip locked
    loop
        perform pg_advisory_xact_lock(hashtextextended(due.session_id::text || due.purpose, 710));
        found_totals := case due.purpose
            when 'cards' then reveal_cards(due.session_id)
            when 'ballot' then count_ballots(due.session_id)
            else count_answers(due.session_id) end;
        update review_collection c set state = 'ended', private_key = null, totals = found_totals
        where c.session_id = due.session_id and c.purpose = due.purpose;
        session := due.session_id;
        of_purpose := due.purpose;
        return next;
    end loop;
end $$;
