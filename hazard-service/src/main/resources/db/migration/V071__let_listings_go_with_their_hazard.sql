-- A listing lies where its hazard lies. The version goes on, so that whoever has read it in its old place and
-- changes it now is refused instead of putting it back.
create function take_listings_along() returns trigger
  language plpgsql
as $$
begin
  update listing
     set county_code = new.county_code, township_code = new.township_code, department_code = new.department_code,
         grid_code = new.grid_code, enterprise_id = new.enterprise_id, sector_codes = new.sector_codes,
         version = version + 1
   where hazard_id = new.id;
  return null;
end
$$;
create trigger take_listings_along after update on hazard for each row
  when ((old.county_code, old.township_code, old.department_code, old.grid_code, old.enterprise_id, old.sector_codes)
        is distinct from
        (new.county_code, new.township_code, new.department_code, new.grid_code, new.enterprise_id, new.sector_codes))
  execute function take_listings_along();
