-- A dossier is where its unit is: whoever changes the unit, by request or by ledger, moves the dossier in the same
-- transaction, and nothing that writes a part can forget it.

-- A part that comes while its unit moves waits for that and goes along.
create function registry_join_unit() returns trigger language plpgsql as $$
declare
  unit enterprise;
begin
  loop
    select * into unit from enterprise where id = new.enterprise_id for share;
    exit when not found or unit.merged_into is null;
    new.enterprise_id := unit.merged_into;
  end loop;
  if unit.id is not null then
    new.county_code := unit.county_code;
    new.township_code := unit.township_code;
    new.department_codes := unit.department_codes;
    new.grid_code := unit.grid_code;
  end if;
  return new;
end
$$;
create trigger tr_dossier_part_join before insert on dossier_part
  for each row when (new.enterprise_id is not null) execute function registry_join_unit();

create function registry_move_dossier() returns trigger language plpgsql as $$
begin
  update dossier_part
     set county_code = new.county_code, township_code = new.township_code, department_codes = new.department_codes,
         grid_code = new.grid_code, version = version + 1
   where enterprise_id = new.id;
  return null;
end
$$;
create trigger tr_enterprise_moved after update on enterprise
  for each row when (new.merged_into is null and (
    old.township_code <> new.township_code or old.department_codes <> new.department_codes
    or old.grid_code is distinct from new.grid_code))
  execute function registry_move_dossier();

-- What both records had is one thing: the second one ends.
create function registry_merge_dossier() returns trigger language plpgsql as $$
begin
  update dossier_part p
     set ended_on = new.closed_on, end_reason = '单位合并，档案重复', version = version + 1
   where p.enterprise_id = new.id and p.ended_on is null and p.identity is not null
     and exists (select from dossier_part o
                  where o.enterprise_id = new.merged_into and o.kind = p.kind and o.identity = p.identity
                    and o.ended_on is null);
  update dossier_part p
     set enterprise_id = e.id, county_code = e.county_code, township_code = e.township_code,
         department_codes = e.department_codes, grid_code = e.grid_code, version = p.version + 1
    from enterprise e
   where p.enterprise_id = new.id and e.id = new.merged_into;
  return null;
end
$$;
create trigger tr_enterprise_merged after update on enterprise
  for each row when (old.merged_into is null and new.merged_into is not null)
  execute function registry_merge_dossier();
