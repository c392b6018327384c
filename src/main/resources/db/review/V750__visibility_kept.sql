-- Nearly every transaction here is about one review and touches rows of several tables that hang from it, each of which asked
-- anew whether it may be seen. Now the first answer, if it is yes, is kept until the transaction ends or somebody else acts
-- in it. The settings say no more about who may see what than hindcast.account does.

-- Whether a review of that incident is seen by who acts. For the policy of review_session, so it does not look there.
create function review_visible(session uuid, of_incident uuid) returns boolean language plpgsql stable as $$
begin
    if session::text = current_setting('hindcast.sees', true) then
        return true;
    end if;
    if exists (select from incident i where i.id = of_incident)
            and (acting_role() is not null or acting_participant(session) is not null) then
        perform set_config('hindcast.sees', session::text, true);
        return true;
    end if;
    return false;
end $$;

create or replace function sees_review(session uuid) returns boolean language plpgsql stable as $$
begin
    return session::text = current_setting('hindcast.sees', true)
        or exists (select from review_session s where s.id = session);
end $$;

create or replace function works_in_review(session uuid) returns boolean language plpgsql stable as $$
begin
    if session::text = current_setting('hindcast.works_in', true) then
        return true;
    end if;
    if sees_review(session) and (acting_may_edit() or acting_participant(session) is not null) then
        perform set_config('hindcast.works_in', session::text, true);
        return true;
    end if;
    return false;
end $$;

alter policy review_seen on review_session using (review_visible(id, incident_id));
alter policy review_changed on review_session using (works_in_review(id));

-- The condition was planned anew for each card, also where there is no author to object to.
drop trigger without_author on review_card;
create trigger without_author before insert or update of author on review_card
    for each row when (new.author is not null) execute function review_card_without_author();

-- As whom somebody takes part, for who comes back to a page: one statement, and nobody acts after it.
create function review_participant_of(account uuid, session uuid) returns uuid language plpgsql volatile as $$
begin
    perform act_as(account);
    return (select acting_participant(session) where sees_review(session));
end $$;
