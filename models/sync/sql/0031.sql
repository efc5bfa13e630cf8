-- The keys with which people sign hand-overs. The public ones are rows that everybody reads and nobody writes. The secret ones
-- lie here sealed by their persons' passwords, made and opened in the seat; each person reaches their own alone, as whoever has
-- one could try passwords on it for as long as they like.
set role seatdesk_owner;
create table seatdesk."signing_key" (like seatdesk.row_common including all,
  "person" uuid, "public_key" text, "valid_from" bigint, "valid_until" bigint);
create table seatdesk.signing_secret (staff uuid primary key, key uuid not null, sealed bytea not null);

create function seatdesk.require_signer() returns uuid language plpgsql stable as $$
declare person uuid := seatdesk.require_person();
begin
  if person is null then raise exception 'signing' using errcode = '42501'; end if;
  return person;
end $$;

create function seatdesk.own_signing_secret() returns table (person uuid, key uuid, sealed bytea)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare signer uuid := seatdesk.require_signer();
begin
  return query select signer, s.key, s.sealed from (select 1) one left join seatdesk.signing_secret s on s.staff = signer;
end $$;

-- A new pair of the person's own: the key before ends as this one begins. Answers the row of the public key.
create function seatdesk.keep_signing_pair(p_public text, p_sealed bytea) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare signer uuid := seatdesk.require_signer(); made uuid := gen_random_uuid(); begins bigint := seatdesk.now_micros();
begin
  if p_public !~ '^[0-9a-f]{64}$' or p_sealed is null or octet_length(p_sealed) not between 1 and 1024 then
    raise exception 'signing pair' using errcode = '22023';
  end if;
  -- Whoever signs at two seats at once waits here.
  insert into seatdesk.signing_secret (staff, key, sealed) values (signer, made, p_sealed)
    on conflict (staff) do update set key = excluded.key, sealed = excluded.sealed;
  update seatdesk.signing_key k set valid_until = begins, updated_at = begins, updated_by = signer
    where k.person = signer and k.valid_until is null and not k.deleted;
  insert into seatdesk.signing_key (id, scope_id, updated_at, updated_by, person, public_key, valid_from)
    values (made, seatdesk.department(), begins, signer, signer, p_public, begins);
  return made;
end $$;

-- The same secret under another password; nothing when it is no longer that key.
create function seatdesk.reseal_signing_secret(p_key uuid, p_sealed bytea) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare signer uuid := seatdesk.require_signer();
begin
  if p_sealed is null or octet_length(p_sealed) not between 1 and 1024 then raise exception 'signing pair' using errcode = '22023'; end if;
  update seatdesk.signing_secret s set sealed = p_sealed where s.staff = signer and s.key = p_key;
end $$;
grant execute on function seatdesk.own_signing_secret, seatdesk.keep_signing_pair, seatdesk.reseal_signing_secret to seatdesk_seat;
reset role;
