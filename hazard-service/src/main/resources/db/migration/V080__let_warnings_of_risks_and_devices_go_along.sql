-- Warnings of a risk point and of a device lie where these lie, as those of a hazard do.
create function take_warnings_of_cause_along() returns trigger
  language plpgsql
as $$
begin
  update warning
     set county_code = new.county_code, township_code = new.township_code, department_code = new.department_code,
         grid_code = new.grid_code, enterprise_id = new.enterprise_id, version = version + 1
   where kind = tg_argv[0] and cause = new.id::text and gone_at is null;
  return null;
end
$$;
create trigger take_warnings_along after update on risk_point for each row
  when ((old.county_code, old.township_code, old.department_code, old.grid_code, old.enterprise_id)
        is distinct from
        (new.county_code, new.township_code, new.department_code, new.grid_code, new.enterprise_id))
  execute function take_warnings_of_cause_along('RED_RISK_UNREVIEWED');
create trigger take_warnings_along after update on device for each row
  when ((old.county_code, old.township_code, old.department_code, old.grid_code, old.enterprise_id)
        is distinct from
        (new.county_code, new.township_code, new.department_code, new.grid_code, new.enterprise_id))
  execute function take_warnings_of_cause_along('DEVICE_SILENT');
-- What nobody sees to climbs, rung by rung.
create index ix_warning_rung_since on warning (county_code, rung, rung_since) where status = 'RAISED';
