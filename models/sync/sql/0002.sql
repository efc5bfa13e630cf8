-- The rules of resources/rules, loaded by `server init` and `server upgrade`. Nobody edits them here.
set role seatdesk_owner;
create table seatdesk.rule_record (
  name text collate "C" primary key, position int not null, scope_rule text not null check (scope_rule in ('own', 'department', 'self', 'pool', 'parent')),
  pool text, parent text, inserters text[] not null, changers text[] not null, synced boolean not null,
  fields jsonb not null default '{}', -- the same as rule_field, in one look-up for push
  has_steps boolean not null default false, insert_only boolean not null default false);
create table seatdesk.rule_field (
  record text not null references seatdesk.rule_record on delete cascade, name text not null, position int not null, type text not null,
  target text, class text not null check (class in ('last', 'set', 'conflict', 'append')), writers text[] not null, primary key (record, name));
create table seatdesk.rule_step (
  record text not null references seatdesk.rule_record on delete cascade, from_state text not null, to_state text not null, who text[] not null,
  reason_needed boolean not null, needs text[] not null, primary key (record, from_state, to_state));
create table seatdesk.rule_role (name text primary key, position int not null, descends boolean not null, pools text[] not null);

-- Takes {records:[{name,scope_rule,pool,parent,inserters,changers,synced,fields:[{name,type,target,class,writers,values}]}],
-- steps:[…], roles:[…]}. The rules are replaced as a whole.
create function seatdesk.load_rules(rules jsonb) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  delete from seatdesk.rule_record; -- and what hangs on it
  delete from seatdesk.rule_role;
  insert into seatdesk.rule_record (name, position, scope_rule, pool, parent, inserters, changers, synced, fields, has_steps, insert_only)
    select r->>'name', n, r->>'scope_rule', nullif(r->>'pool', ''), nullif(r->>'parent', ''),
      array(select jsonb_array_elements_text(r->'inserters')), array(select jsonb_array_elements_text(r->'changers')), (r->>'synced')::boolean,
      coalesce((select jsonb_object_agg(f->>'name', f - 'name') from jsonb_array_elements(r->'fields') f), '{}'),
      exists (select from jsonb_array_elements(rules->'steps') s where s->>'record' = r->>'name'),
      r->'changers' = '["-"]' and not exists (select from jsonb_array_elements(r->'fields') f where f->>'class' <> 'append')
    from jsonb_array_elements(rules->'records') with ordinality e(r, n);
  insert into seatdesk.rule_field
    select r->>'name', f->>'name', n, f->>'type', nullif(f->>'target', ''), f->>'class', array(select jsonb_array_elements_text(f->'writers'))
    from jsonb_array_elements(rules->'records') r, jsonb_array_elements(r->'fields') with ordinality e(f, n);
  insert into seatdesk.rule_step
    select s->>'record', s->>'from', s->>'to', array(select jsonb_array_elements_text(s->'who')), (s->>'reason_needed')::boolean,
      array(select jsonb_array_elements_text(s->'needs'))
    from jsonb_array_elements(rules->'steps') s;
  insert into seatdesk.rule_role
    select r->>'name', n, (r->>'descends')::boolean, array(select jsonb_array_elements_text(r->'pools'))
    from jsonb_array_elements(rules->'roles') with ordinality e(r, n);
end $$;
reset role;
