-- Whether a stream is that of a review: asked when nobody acts, and tells nothing else.
create function is_review(stream uuid) returns boolean
    language sql stable security definer set search_path = public as $$
    select exists (select from review_session where id = stream)
$$;
