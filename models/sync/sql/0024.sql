-- Who deletes a row deletes what they saw of it: where somebody else changed it in between, the deletion is the one that loses,
-- and goes to its author's tray. One that says nothing of what was seen is an older program's, and is taken as before.
set role seatdesk_owner;

-- The fields that are no longer as the deletion saw them. Of a row that the person does not see nothing is told.
create function seatdesk.changed_since_seen(person uuid, o jsonb) returns jsonb language plpgsql as $$
declare rule seatdesk.rule_record; before jsonb;
begin
  select * into rule from seatdesk.rule_record r where r.name = o->>'record';
  if not found then return '[]'; end if;
  before := seatdesk.row_to_change(rule.name, (o->>'id')::uuid);
  if before is null or (before->>'deleted')::boolean or (person is not null and not seatdesk.may_see(person, before)) then return '[]'; end if;
  return coalesce((select jsonb_agg(jsonb_build_object('field', f, 'base', coalesce(o->'base'->f, 'null'), 'theirs', coalesce(before->f, 'null'),
      'mine', 'null'::jsonb) order by f)
    from jsonb_object_keys(rule.fields) f where coalesce(before->f, 'null') <> coalesce(o->'base'->f, 'null')), '[]');
end $$;

-- What becomes of any operation is as it was; a deletion is first held against what it saw.
alter function seatdesk.apply_one(uuid, jsonb, boolean) rename to apply_as_seen;
create function seatdesk.apply_one(person uuid, o jsonb, alone boolean, out status text, out detail text, out conflicts jsonb)
language plpgsql as $$
begin
  if o->>'verb' = 'delete' and o->'base' <> '{}' then
    conflicts := seatdesk.changed_since_seen(person, o);
    if conflicts <> '[]' then status := 'conflict'; return; end if;
  end if;
  select a.status, a.detail, a.conflicts into status, detail, conflicts from seatdesk.apply_as_seen(person, o, alone) a;
end $$;
reset role;
