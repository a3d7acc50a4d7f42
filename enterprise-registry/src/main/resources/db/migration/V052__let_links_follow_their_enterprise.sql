-- A unit that moves to another township, department or grid takes its links along; one that turns out to be a second
-- record of another unit hands them over. Here and not in the service, because ledgers move units too, past its objects.
create function registry_links_follow() returns trigger
  language plpgsql
as $$
begin
  if new.merged_into is not null then
    update supervision_link l
       set enterprise_id = e.id, county_code = e.county_code, township_code = e.township_code,
           department_codes = e.department_codes, grid_code = e.grid_code
      from enterprise e
     where e.id = new.merged_into and l.enterprise_id = new.id;
  else
    update supervision_link
       set county_code = new.county_code, township_code = new.township_code,
           department_codes = new.department_codes, grid_code = new.grid_code
     where enterprise_id = new.id;
  end if;
  return null;
end
$$;
create trigger links_follow after update on enterprise for each row
  when ((old.township_code, old.department_codes, old.grid_code, old.merged_into)
        is distinct from (new.township_code, new.department_codes, new.grid_code, new.merged_into))
  execute function registry_links_follow();
