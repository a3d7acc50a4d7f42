do $$
declare
  the_table text;
begin
  foreach the_table in array array['device', 'alarm'] loop
    execute format('alter table %I enable row level security', the_table);
    execute format('alter table %I force row level security', the_table);
    execute format('create policy prefecture on %I to scope_prefecture using (true)', the_table);
    execute format('create policy county on %I to scope_county using (county_code = current_setting(''anlan.county'', true))', the_table);
    execute format('create policy township on %I to scope_township using (township_code = current_setting(''anlan.township'', true))', the_table);
    execute format('create policy townships on %I to scope_townships using (township_code = any (string_to_array(current_setting(''anlan.township'', true), '','')))', the_table);
    execute format('create policy department on %I to scope_department using (department_code = current_setting(''anlan.department'', true))', the_table);
    execute format('create policy departments on %I to scope_departments using (department_code = any (string_to_array(current_setting(''anlan.department'', true), '','')))', the_table);
    execute format('create policy system on %I to scope_system using (true)', the_table);
    execute format(
      'grant select, insert, update on %I to scope_prefecture, scope_county, scope_township, scope_townships, '
      'scope_department, scope_departments, scope_system', the_table);
  end loop;
end
$$;
