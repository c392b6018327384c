-- Whether a stream is that of a review: asked when nobody acts, and tells nothing else.
create function is_review(stream uuid) returns boolean
    language sql stable security definer set search_path = public as $$
    select exists (select from review_session where id = stream)
$$;

-- Whether somebody sees the review, for open pages that are asked again and again: one statement, and nobody acts after it.
create function review_seen_by(account uuid, session uuid) returns boolean language plpgsql volatile as $$
begin
    perform act_as(account);
    return exists (select from review_session s where s.id = session);
end $$;
