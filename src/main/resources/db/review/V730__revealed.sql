-- Once the cards lie open each is a group of its own, in random order, for people to bring together.
create function group_revealed_cards() returns trigger
    language plpgsql security definer set search_path = public as $$
declare card record; made uuid; place integer := 0;
begin
    for card in select id, phase, better from review_card
        where session_id = new.session_id and group_id is null order by gen_random_uuid()
    loop
        made := gen_random_uuid();
        place := place + 1;
        insert into review_group (id, session_id, phase, better, position)
        values (made, new.session_id, card.phase, card.better, place);
        update review_card set group_id = made where id = card.id;
    end loop;
    return null;
end $$;
create trigger revealed after update of state on review_collection for each row
    when (new.purpose = 'cards' and new.state = 'ended' and old.state <> 'ended') execute function group_revealed_cards();
