-- Records that were merged into each other led whoever followed them in a circle for ever. A way of more than so many
-- records is none; it is refused and can be put in order.
create or replace function registry_join_unit() returns trigger language plpgsql as $$
declare
  unit enterprise;
begin
  for hop in 1..32 loop
    select * into unit from enterprise where id = new.enterprise_id for share;
    exit when not found or unit.merged_into is null;
    new.enterprise_id := unit.merged_into;
  end loop;
  if unit.merged_into is not null then
    raise exception 'records of enterprises are merged in a circle, % among them', unit.id;
  end if;
  if unit.id is not null then
    new.county_code := unit.county_code;
    new.township_code := unit.township_code;
    new.department_codes := unit.department_codes;
    new.grid_code := unit.grid_code;
  end if;
  return new;
end
$$;
