-- Customers' numbers and files: only through functions, which leave a row that the director reads and nobody changes.
set role seatdesk_owner;
create function seatdesk.note_access(p_what text, p_record text, p_target uuid, p_reason text) returns void
language sql as $$
  insert into seatdesk.access_log (id, scope_id, also_scope, updated_by, at, by, what, record, target, reason)
  values (gen_random_uuid(), seatdesk.pool('log'), seatdesk.me(), seatdesk.me(), seatdesk.now_micros(), seatdesk.me(), p_what, p_record, p_target, p_reason) $$;

-- The digits of a number as they are dialled within the country: what dialledDigits() of the seats says.
create function seatdesk.digits_of(value text) returns text language sql immutable parallel safe as $$
  select regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      translate(case when value ~* '^\s*tel:' then split_part(value, ';', 1) else coalesce(value, '') end,
        '０１２３４５６７８９', '0123456789'), '[^0-9]', '', 'g'),
    '^(00)?(86)?0?(1[3-9][0-9]{9})$', '\3'), '^(00)?86([48]00[0-9]{7})$', '\2'),
    '^(00)?860?(10[0-9]{8}|[2-9][0-9]{9,10})$', '0\2') $$;
create function seatdesk.trigrams(digits text) returns text[] language sql immutable parallel safe as $$
  select array(select distinct substr(digits, i, 3) from generate_series(1, length(digits) - 2) i) $$;

-- Parts of numbers are found here and in no seat's files.
create table seatdesk.number_index (contact uuid primary key, digits text not null, grams text[] not null);
create index number_index_grams on seatdesk.number_index using gin (grams);
create function seatdesk.index_number() returns trigger language plpgsql as $$
declare d text := seatdesk.digits_of(new.value);
begin
  delete from seatdesk.number_index n where n.contact = new.id;
  if not new.deleted and length(d) >= 3 then
    insert into seatdesk.number_index values (new.id, d, seatdesk.trigrams(d));
  end if;
  return null;
end $$;
create trigger index_number after insert or update on seatdesk.customer_contact for each row execute function seatdesk.index_number();

create function seatdesk.caller(digits text) returns table (customer uuid, contact uuid, masked text)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := seatdesk.require_person(); d text := seatdesk.digits_of(digits); hits uuid[];
begin
  if length(d) < 3 then raise exception 'fewer than 3 digits' using errcode = '22023'; end if;
  if seatdesk.pool('customers') is null or not seatdesk.pool('customers') = any(seatdesk.my_scopes()) then
    raise exception 'caller' using errcode = '42501';
  end if;
  hits := array(select c.id from seatdesk.number_index n join seatdesk.customer_contact c on c.id = n.contact
    where n.grams @> seatdesk.trigrams(d) and strpos(n.digits, d) > 0 and not c.deleted limit 20);
  -- Who was found is in the log while it says something: of more than a few, only that somebody looked.
  perform seatdesk.note_access('lookup', 'customer_contact', t.id, '')
    from unnest(case when cardinality(hits) between 1 and 3 then hits else array[null::uuid] end) t(id);
  return query select c.customer, c.id, c.masked from seatdesk.customer_contact c where c.id = any(hits);
end $$;

create function seatdesk.reveal(contact uuid, reason text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := seatdesk.require_person(); c seatdesk.customer_contact;
begin
  if btrim(coalesce(reason, ''), E' \t\n\r\u3000\u00a0') = '' then raise exception 'reason' using errcode = '22023'; end if;
  select * into c from seatdesk.customer_contact t where t.id = contact;
  if not found or not (seatdesk.is_system() or seatdesk.may_see(person, to_jsonb(c))) then raise exception 'reveal' using errcode = '42501'; end if;
  perform seatdesk.note_access('reveal', 'customer_contact', contact, reason);
  return coalesce(c.value, '');
end $$;

-- Files of up to 50 MB in parts of at most 1 MiB, never inside push. Whoever sees a blob row of that hash reads the file, or
-- adds to it where it stands; what does not give the row's size and hash in the end is dropped.
create table seatdesk.blob_file (
  sha256 bytea primary key check (octet_length(sha256) = 32), have bigint not null default 0, complete boolean not null default false,
  at timestamptz not null default now());
create table seatdesk.blob_part (
  sha256 bytea not null references seatdesk.blob_file on delete cascade, place bigint not null, content bytea not null, primary key (sha256, place));
alter table seatdesk.blob_part alter column content set storage external;
create index blob_sha256 on seatdesk.blob (sha256);

-- The size by the blob row that the person sees; null without one.
create function seatdesk.blob_size(person uuid, p_sha256 bytea) returns bigint language plpgsql stable as $$
declare mine uuid[] := seatdesk.my_scopes();
begin
  return (select b.size from seatdesk.blob b where b.sha256 = encode(p_sha256, 'hex') and not b.deleted
    and (person is null or b.scope_id = any(mine) or b.also_scope = any(mine)) limit 1);
end $$;

-- Answers how many bytes there are now: where to go on. A part that begins elsewhere is passed over, an empty one only asks;
-- -1 when there is no row to see, -2 when size or hash lie.
create function seatdesk.put_blob(p_sha256 bytea, p_place bigint, p_content bytea) returns bigint
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare f seatdesk.blob_file; size bigint := seatdesk.blob_size(seatdesk.require_person(), p_sha256);
begin
  if size is null then return -1; end if;
  if size > 52428800 or octet_length(p_content) > 1048576 then return -2; end if;
  insert into seatdesk.blob_file (sha256) values (p_sha256) on conflict do nothing;
  select * into f from seatdesk.blob_file t where t.sha256 = p_sha256 for update;
  if f.complete or p_place <> f.have or octet_length(p_content) = 0 then return f.have; end if;
  insert into seatdesk.blob_part values (p_sha256, p_place, p_content);
  f.have := f.have + octet_length(p_content);
  if f.have > size or (f.have = size and p_sha256 <>
      (select sha256(string_agg(p.content, '' order by p.place)) from seatdesk.blob_part p where p.sha256 = p_sha256)) then
    delete from seatdesk.blob_file t where t.sha256 = p_sha256;
    return -2;
  end if;
  update seatdesk.blob_file t set have = f.have, complete = (f.have = size), at = now() where t.sha256 = p_sha256;
  return f.have;
end $$;

-- The bytes from `p_place` on, at most 1 MiB, none at the end; null while the file is not complete or not to be seen.
create function seatdesk.get_blob(p_sha256 bytea, p_place bigint) returns bytea
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if seatdesk.blob_size(seatdesk.require_person(), p_sha256) is null
      or not exists (select from seatdesk.blob_file f where f.sha256 = p_sha256 and f.complete) then
    return null;
  end if;
  return coalesce((select substr(p.content, (p_place - p.place)::int + 1) from seatdesk.blob_part p
    where p.sha256 = p_sha256 and p.place <= p_place order by p.place desc limit 1), '');
end $$;
grant execute on function seatdesk.caller, seatdesk.reveal, seatdesk.put_blob, seatdesk.get_blob to seatdesk_seat;
reset role;
