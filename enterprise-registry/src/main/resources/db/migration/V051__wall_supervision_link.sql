alter table supervision_link enable row level security;
alter table supervision_link force row level security;

create policy prefecture on supervision_link to scope_prefecture using (true);
create policy county on supervision_link to scope_county
  using (county_code = current_setting('anlan.county', true));
create policy township on supervision_link to scope_township
  using (township_code = current_setting('anlan.township', true));
create policy townships on supervision_link to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on supervision_link to scope_department
  using (department_codes @> array[current_setting('anlan.department', true)]);
create policy departments on supervision_link to scope_departments
  using (department_codes && string_to_array(current_setting('anlan.department', true), ','));
create policy grid on supervision_link for select to scope_grid
  using (grid_code = current_setting('anlan.grid', true));
create policy enterprise on supervision_link for select to scope_enterprise
  using (enterprise_id = nullif(current_setting('anlan.enterprise', true), '')::uuid);
create policy system on supervision_link for select to scope_system using (true);

grant select on supervision_link to scope_grid, scope_enterprise, scope_system;
grant select, insert, update on supervision_link
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments;

-- A person is posted by several townships and departments of the county and must be one person to all of them: whoever
-- posts sees the county's. Codes of townships and organisations begin with that of their county.
alter table supervisor enable row level security;
alter table supervisor force row level security;

create policy prefecture on supervisor to scope_prefecture using (true);
create policy county on supervisor to scope_county
  using (county_code = current_setting('anlan.county', true));
create policy township on supervisor to scope_township, scope_townships
  using (county_code = left(current_setting('anlan.township', true), 6));
create policy department on supervisor to scope_department, scope_departments
  using (county_code = left(current_setting('anlan.department', true), 6));
create policy system on supervisor for select to scope_system using (true);

grant select on supervisor to scope_system;
grant select, insert, update on supervisor
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments;

-- Whoever sees a link sees its history.
call anlan_show_records_of('supervision_link');
