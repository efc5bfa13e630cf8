-- The server judges what is signed under an entry of a bound book before it takes it: a page that does not hold goes back to whoever
-- wrote it, and stands in no book. PostgreSQL has no Ed25519, so it is done in its numbers here, in some 15 ms each; a team signs a few
-- times a day.
set role seatdesk_owner;

-- The number that bytes are, the lowest first.
create function seatdesk.little_endian(b bytea) returns numeric language plpgsql immutable strict set search_path = pg_catalog, pg_temp as $$
declare n numeric := 0;
begin
  for i in reverse octet_length(b) - 1 .. 0 loop n := n * 256 + get_byte(b, i); end loop;
  return n;
end $$;

-- The bits of a number, the lowest first.
create function seatdesk.bits_of(n numeric) returns boolean[] language plpgsql immutable strict set search_path = pg_catalog, pg_temp as $$
declare bits boolean[] := '{}'; half numeric;
begin
  while n > 0 loop
    half := div(n, 2);
    bits := array_append(bits, n <> half * 2);
    n := half;
  end loop;
  return bits;
end $$;

create function seatdesk.power_mod(base numeric, exponent numeric, m numeric) returns numeric
language plpgsql immutable strict set search_path = pg_catalog, pg_temp as $$
declare result numeric := 1; bit boolean;
begin
  foreach bit in array seatdesk.bits_of(exponent) loop
    if bit then result := mod(result * base, m); end if;
    base := mod(base * base, m);
  end loop;
  return result;
end $$;

-- Whether an Ed25519 signature (RFC 8032, 64 bytes) holds by that public key (32 bytes): S·B − h·A is R, in extended coordinates, both
-- products in one run over the bits. Numbers are public here, so the time they take tells nobody anything.
create function seatdesk.ed25519_holds(public_key bytea, message bytea, signature bytea) returns boolean
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
  p constant numeric := 57896044618658097711785492504343953926634992332820282019728792003956564819949;  -- 2^255 - 19
  l constant numeric := 7237005577332262213973186563042994240857116359379907606001950938285454250989;  -- the order of B
  d constant numeric := 37095705934669439343138083508754565189542113879843219016388785533085940283555;  -- -121665 / 121666
  d2 constant numeric := 16295367250680780974490674513165176452449235426866156013048779062215315747161;  -- 2 d
  root constant numeric := 19681161376707505956807079304988542015446066515923890162744021073123829784752;  -- of -1
  base_x constant numeric := 15112221349535400772501151409588531511454012693041857206046113283949847762202;
  base_y constant numeric := 46316835694926478169428394003475163141307993866256225615783033603165251855960;
  s numeric; ax numeric; ay numeric; u numeric; v numeric; w numeric; sbits boolean[]; hbits boolean[];
  xs numeric[]; ys numeric[]; zs numeric[]; ts numeric[];
  -- The y of the points of small order: with one of them a signature says nothing of who made it, and libsodium takes none.
  small constant numeric[] := array[0, 1, p - 1,
    2707385501144840649318225287225658788936804267575313519463743609750303402022,
    55188659117513257062467267217118295137698188065244968500265048394206261417927];
  x numeric := 0; y numeric := 1; z numeric := 1; t numeric := 0;
  a numeric; b numeric; c numeric; e numeric; f numeric; g numeric; h numeric; pick int;
begin
  if octet_length(public_key) is distinct from 32 or octet_length(signature) is distinct from 64 or message is null then return false; end if;
  s := seatdesk.little_endian(substring(signature from 33));
  ay := seatdesk.little_endian(set_byte(public_key, 31, get_byte(public_key, 31) & 127));
  w := seatdesk.little_endian(set_byte(substring(signature for 32), 31, get_byte(signature, 31) & 127));
  if s >= l or ay >= p or ay = any(small) or w = any(small) then return false; end if;
  -- The point A that the key is, by its y and the sign of its x; negated.
  u := mod(ay * ay + p - 1, p);
  v := mod(d * mod(ay * ay, p) + 1, p);
  w := mod(v * v * v, p);
  ax := mod(mod(u * w, p) * seatdesk.power_mod(mod(mod(u * w, p) * mod(w * v, p), p), div(p - 5, 8), p), p);
  if mod(v * mod(ax * ax, p), p) <> u then ax := mod(ax * root, p); end if;
  if mod(v * mod(ax * ax, p), p) <> u then return false; end if;
  if mod(ax, 2) = get_byte(public_key, 31) >> 7 then ax := mod(p - ax, p); end if;
  -- What is added for a bit of S, of h, of both.
  xs := array[base_x, ax]; ys := array[base_y, ay]; zs := array[1, 1]; ts := array[mod(base_x * base_y, p), mod(ax * ay, p)];
  a := mod((base_y - base_x) * (ay - ax), p); b := mod((base_y + base_x) * (ay + ax), p);
  c := mod(mod(ts[1] * ts[2], p) * d2, p); e := b - a; f := 2 - c; g := 2 + c; h := b + a;
  xs := array_append(xs, mod(e * f, p)); ys := array_append(ys, mod(g * h, p));
  zs := array_append(zs, mod(f * g, p)); ts := array_append(ts, mod(e * h, p));
  sbits := seatdesk.bits_of(s);
  hbits := seatdesk.bits_of(mod(seatdesk.little_endian(sha512(substring(signature for 32) || public_key || message)), l));
  for i in reverse greatest(cardinality(sbits), cardinality(hbits)) .. 1 loop
    a := mod(x * x, p); b := mod(y * y, p); c := mod(2 * z * z, p);
    h := a + b; e := h - mod((x + y) * (x + y), p); g := a - b; f := c + g;
    x := mod(e * f, p); y := mod(g * h, p); z := mod(f * g, p); t := mod(e * h, p);
    pick := coalesce(sbits[i], false)::int + 2 * coalesce(hbits[i], false)::int;
    continue when pick = 0;
    a := mod((y - x) * (ys[pick] - xs[pick]), p); b := mod((y + x) * (ys[pick] + xs[pick]), p);
    c := mod(mod(t * ts[pick], p) * d2, p); w := mod(2 * z * zs[pick], p);
    e := b - a; f := w - c; g := w + c; h := b + a;
    x := mod(e * f, p); y := mod(g * h, p); z := mod(f * g, p); t := mod(e * h, p);
  end loop;
  w := seatdesk.power_mod(mod(mod(z, p) + p, p), p - 2, p);
  x := mod(mod(x * w, p) + p, p);
  y := mod(mod(y * w, p) + p, p);
  return seatdesk.little_endian(set_byte(substring(signature for 32), 31, get_byte(signature, 31) & 127)) = y
    and get_byte(signature, 31) >> 7 = mod(x, 2);
end $$;

-- By how much the clock of whoever signs may lie beside the server's, in µs (SettingKey::kSigningLeeway).
create function seatdesk.signing_leeway() returns bigint language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare minutes numeric;
begin
  select (s.value #>> '{}')::numeric into minutes from seatdesk.setting s where s.key = 'book.signing_leeway' and s.scope_id = seatdesk.department()
    and not s.deleted and jsonb_typeof(s.value) = 'number' order by s.updated_at desc limit 1;
  return (case when minutes between 1 and 30 then minutes else 10 end * 60 * 1000000)::bigint;
end $$;

-- As a seat writes a word into canonical JSON.
create function seatdesk.json_word(word text) returns text language sql immutable set search_path = pg_catalog, pg_temp as $$
  select replace(to_json(word)::text, chr(65279), '\ufeff') $$;

-- HandoverProof::pageHash of what stands in an entry as `handover`, with the words of the entry.
create function seatdesk.page_hash(handover jsonb, words text) returns text language sql immutable set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to('{"lines":['
    || coalesce((select string_agg('{"count":' || (l->>'count') || ',"kind":' || seatdesk.json_word(l->>'kind') || ',"rows":['
        || coalesce((select string_agg(seatdesk.json_word(r), ',' order by m) from jsonb_array_elements_text(l->'rows') with ordinality y(r, m)), '') || ']}',
        ',' order by n) from jsonb_array_elements(handover->'lines') with ordinality x(l, n)), '')
    || '],"signers":['
    || coalesce((select string_agg(seatdesk.json_word(g->>'person'), ',' order by n) from jsonb_array_elements(handover->'signatures') with ordinality x(g, n)), '')
    || '],"text":' || seatdesk.json_word(words) || '}', 'UTF8')), 'hex') $$;

-- Whether that person's own key, valid then, made the signature.
create function seatdesk.is_signed(person uuid, key uuid, signature text, signed_at bigint, message text) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce((select k.person = $1 and signed_at >= k.valid_from - w and (k.valid_until is null or signed_at < k.valid_until + w)
      and seatdesk.ed25519_holds(decode(k.public_key, 'hex'), convert_to(message, 'UTF8'), decode(signature, 'hex'))
    from seatdesk.signing_key k, seatdesk.signing_leeway() w where k.id = $2 and not k.deleted), false) $$;

-- Whether the entry `e`, bound behind `bound` (what the same push binds before it), names the end of the book as it was, and what had
-- waited at the seat stands behind that in its order, each hash in an entry of its own. `proof`: what was signed. One way through the
-- book: whoever names thousands of hashes holds nobody else up.
create function seatdesk.is_placed(e jsonb, proof jsonb, bound jsonb[]) returns boolean language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare of_book uuid := (e->>'book')::uuid; head bigint := (proof->>'head_seq')::bigint; waited text; at_seq bigint := head; found_seq bigint;
begin
  if head is null or head >= (e->>'seq')::bigint or head < 0 or abs((e->>'at')::bigint - (proof->>'at')::bigint) > seatdesk.signing_leeway()
    or not coalesce((e->>'body')::jsonb->'links' @> jsonb_build_array(jsonb_build_object('record', 'shift', 'id', proof->>'shift')), false)
    or proof->>'head_hash' is distinct from coalesce((select x.hash from seatdesk.book_entry x where x.book = of_book and x.seq = head),
      (select b->>'hash' from unnest(bound) b where (b->>'book')::uuid = of_book and (b->>'seq')::bigint = head),
      case when head = 0 then repeat('0', 64) end) then
    return false;
  end if;
  if jsonb_array_length(coalesce(proof->'pending', '[]')) >= (e->>'seq')::bigint - head then return false; end if;
  for waited in select jsonb_array_elements_text(coalesce(proof->'pending', '[]')) loop
    found_seq := least(
      (select x.seq from seatdesk.book_entry x where x.book = of_book and x.seq > at_seq and x.seq < (e->>'seq')::bigint and x.body_hash = waited
        order by x.seq limit 1),
      (select min((b->>'seq')::bigint) from unnest(bound) b where (b->>'book')::uuid = of_book and (b->>'seq')::bigint > at_seq
        and b->>'body_hash' = waited));
    if found_seq is null then return false; end if;
    at_seq := found_seq;
  end loop;
  return true;
end $$;

-- The hand-over as a seat writes it: what is written otherwise says the same and is none to whoever reads it there.
create function seatdesk.plain_handover(h jsonb) returns jsonb language sql immutable set search_path = pg_catalog, pg_temp as $$
  select jsonb_strip_nulls(jsonb_build_object('shift', (h->>'shift')::uuid, 'page_sha256', h->>'page_sha256', 'head_seq', (h->>'head_seq')::bigint,
    'head_hash', h->>'head_hash', 'at', (h->>'at')::bigint, 'unsigned', nullif(h->>'unsigned', ''),
    'pending', (select jsonb_agg(w order by n) from jsonb_array_elements_text(h->'pending') with ordinality x(w, n)),
    'lines', coalesce((select jsonb_agg(jsonb_build_object('kind', l->>'kind', 'count', (l->>'count')::bigint, 'rows',
        coalesce((select jsonb_agg(r order by m) from jsonb_array_elements_text(l->'rows') with ordinality y(r, m)), '[]')) order by n)
      from jsonb_array_elements(h->'lines') with ordinality x(l, n)), '[]'),
    'signatures', coalesce((select jsonb_agg(jsonb_build_object('person', (g->>'person')::uuid, 'role', g->>'role', 'key', (g->>'key')::uuid,
        'signature', encode(decode(g->>'signature', 'hex'), 'hex')) order by n)
      from jsonb_array_elements(h->'signatures') with ordinality x(g, n)), '[]'))) $$;

-- The same of a take-over.
create function seatdesk.plain_takeover(k jsonb) returns jsonb language sql immutable set search_path = pg_catalog, pg_temp as $$
  select jsonb_strip_nulls(jsonb_build_object('shift', (k->>'shift')::uuid, 'page_seq', (k->>'page_seq')::bigint, 'page_hash', k->>'page_hash',
    'head_seq', (k->>'head_seq')::bigint, 'head_hash', k->>'head_hash', 'at', (k->>'at')::bigint, 'person', (k->>'person')::uuid,
    'key', (k->>'key')::uuid, 'signature', encode(decode(k->>'signature', 'hex'), 'hex'),
    'pending', (select jsonb_agg(w order by n) from jsonb_array_elements_text(k->'pending') with ordinality x(w, n)))) $$;

create function seatdesk.handover_holds(e jsonb, bound jsonb[]) returns boolean language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare body jsonb := e->>'body'; h jsonb := body->'handover'; g jsonb; message text; roles text[] := '{}';
begin
  if jsonb_typeof(h) is distinct from 'object' or jsonb_typeof(body->'text') is distinct from 'string' or h is distinct from seatdesk.plain_handover(h)
    or h->>'page_sha256' is distinct from seatdesk.page_hash(h, body->>'text') then
    return false;
  end if;
  if h->'signatures' = '[]' then return coalesce(h->>'unsigned', '') ~ '[^\s\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]'; end if;
  if not seatdesk.is_placed(e, h, bound) then return false; end if;
  for g in select jsonb_array_elements(h->'signatures') loop
    message := concat_ws('|', case when h ? 'pending' then 'seatdesk-handover-2' else 'seatdesk-handover-1' end, e->>'book', h->>'head_seq', h->>'head_hash',
      h->>'page_sha256', g->>'role', h->>'shift', g->>'person', h->>'at',
      (select string_agg(w, ',' order by n) from jsonb_array_elements_text(h->'pending') with ordinality x(w, n)));
    if g->>'role' = any(roles) or coalesce(g->>'role', '') not in ('outgoing', 'incoming') or (g->>'role' = 'outgoing') <> (g->>'person' = e->>'author')
      or not seatdesk.is_signed((g->>'person')::uuid, (g->>'key')::uuid, g->>'signature', (h->>'at')::bigint, message) then
      return false;
    end if;
    roles := roles || (g->>'role');
  end loop;
  return 'outgoing' = any(roles);
end $$;

-- Whoever takes over writes and signs it, and the page is the one that waits for them.
create function seatdesk.takeover_holds(e jsonb, bound jsonb[]) returns boolean language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare body jsonb := e->>'body'; k jsonb := body->'takeover'; page seatdesk.book_entry;
begin
  if jsonb_typeof(k) is distinct from 'object' or jsonb_typeof(body->'text') is distinct from 'string'
    or k is distinct from seatdesk.plain_takeover(k) or k->>'person' is distinct from e->>'author' then
    return false;
  end if;
  select * into page from seatdesk.book_entry x where x.book = (e->>'book')::uuid and x.seq = (k->>'page_seq')::bigint;
  return coalesce(page.hash = k->>'page_hash' and page.seq <= (k->>'head_seq')::bigint and page.author <> (e->>'author')::uuid
    and page.body::jsonb->'handover'->>'shift' = k->>'shift' and page.body::jsonb->'handover'->'signatures' <> '[]'
    and exists (select from seatdesk.shift s where s.id = (k->>'shift')::uuid and s.signed_page = page.id and s.relieved_by = (e->>'author')::uuid)
    and seatdesk.is_placed(e, k, bound)
    and seatdesk.is_signed((k->>'person')::uuid, (k->>'key')::uuid, k->>'signature', (k->>'at')::bigint,
      concat_ws('|', 'seatdesk-takeover-1', e->>'book', k->>'page_seq', k->>'page_hash', k->>'head_seq', k->>'head_hash',
        coalesce((select string_agg(w, ',' order by n) from jsonb_array_elements_text(k->'pending') with ordinality x(w, n)), ''),
        encode(sha256(convert_to(body->>'text', 'UTF8')), 'hex'), k->>'shift', k->>'person', k->>'at')), false);
end $$;

-- Entries of bound books with the numbers and hashes that they come to stand under: each book is locked once, for all of them. A push
-- answers with the code of what it refused; a seat has words for SB101 and SB102 (PostgresAuthority::push). Not of class SD: whoever
-- catches SD000 catches all of that class.
create or replace function seatdesk.bind_entries(made jsonb[]) returns jsonb[] language plpgsql set search_path = pg_catalog, pg_temp as $$
declare head seatdesk.chain; fault text; body_hash text; r jsonb; bound jsonb[] := '{}'; judged int := 0;
begin
  foreach r in array made loop
    -- Each takes its time while the book waits; nobody hands over twenty shifts at once.
    if (r->>'body')::jsonb ?| '{handover,takeover}' then judged := judged + 1; end if;
    if judged > 20 then raise exception 'signature' using errcode = 'SB101'; end if;
    -- What says to be of another history of the book comes through functions of its own.
    fault := coalesce(seatdesk.body_fault((r->>'body')::jsonb), case when (r->>'body')::jsonb ?| '{restore,recovered}' then 'restore' end);
    if fault is not null then raise exception '%', fault using errcode = '22023'; end if;
    if head.book is distinct from (r->>'book')::uuid then
      update seatdesk.chain set seq = head.seq, hash = head.hash where book = head.book;
      if exists (select from seatdesk.book b where b.id = (r->>'book')::uuid and b.closed_at is not null) then
        raise exception 'closed book' using errcode = 'SB102';
      end if;
      insert into seatdesk.chain (book, seq, hash) values ((r->>'book')::uuid, 0, repeat('0', 64)) on conflict do nothing;
      select * into head from seatdesk.chain c where c.book = (r->>'book')::uuid for update;
    end if;
    body_hash := encode(sha256(convert_to(r->>'body', 'UTF8')), 'hex');
    head.seq := head.seq + 1;
    head.hash := seatdesk.chain_hash(head.hash, head.book, head.seq, (r->>'op_id')::uuid, (r->>'author')::uuid, (r->>'at')::bigint, body_hash);
    r := r || jsonb_build_object('seq', head.seq, 'body_hash', body_hash, 'hash', head.hash);
    if ((r->>'body')::jsonb ? 'handover' and not seatdesk.handover_holds(r, bound))
      or ((r->>'body')::jsonb ? 'takeover' and not seatdesk.takeover_holds(r, bound)) then
      raise exception 'signature' using errcode = 'SB101';
    end if;
    bound := array_append(bound, r);
  end loop;
  update seatdesk.chain set seq = head.seq, hash = head.hash where book = head.book;
  return bound;
end $$;

-- A PC's clock may be ahead.
create or replace function seatdesk.is_before(e jsonb, begun bigint) returns boolean language sql stable as $$
  select (e->>'at')::bigint <= begun + seatdesk.signing_leeway() $$;
reset role;
