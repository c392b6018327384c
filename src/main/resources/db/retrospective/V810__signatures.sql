-- Signed heads of the chains, at most one a day for each incident: Ed25519 over incident, sequence, hash and time.
create table revision_signature (
    incident_id uuid not null references incident,
    sequence    bigint not null,
    hash        text not null,
    -- in microseconds since 1970, as it was signed
    signed_at   bigint not null,
    -- the public key (X.509) and the signature, in Base64
    public_key  text not null,
    signature   text not null,
    primary key (incident_id, sequence)
);
create trigger signature_stays before update or delete on revision_signature for each row execute function revisions_stay();
create trigger signatures_stay before truncate on revision_signature for each statement execute function revisions_stay();

alter table revision_signature enable row level security;
create policy seen on revision_signature for select using (
    (select acting_role()) is not null and incident_id in (select id from incident)
);
revoke insert, update, delete, truncate on revision_signature from hindcast_app;

-- Nobody acts when heads are signed: ids and hashes are all that these two tell or take.
create function heads_to_sign(signed_before bigint) returns table (incident_id uuid, sequence bigint, hash text)
    language sql stable security definer set search_path = public as $$
    select r.incident_id, r.sequence, r.hash
    from (select distinct on (incident_id) * from revision order by incident_id, sequence desc) r
    left join lateral (
        select s.sequence, s.signed_at from revision_signature s
        where s.incident_id = r.incident_id order by s.sequence desc limit 1) last on true
    where last.sequence is null or (last.sequence < r.sequence and last.signed_at < signed_before)
$$;
create function keep_signature(incident uuid, number bigint, head text, at bigint, key text, signed text) returns void
    language sql volatile security definer set search_path = public as $$
    insert into revision_signature values (incident, number, head, at, key, signed) on conflict do nothing
$$;
