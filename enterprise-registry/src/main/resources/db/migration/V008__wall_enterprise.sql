-- The second wall: one policy per scope role, so that each plan is a plain index scan.
alter table enterprise enable row level security;
alter table enterprise force row level security;

create policy prefecture on enterprise to scope_prefecture using (true);
create policy county on enterprise to scope_county
  using (county_code = current_setting('anlan.county', true));
create policy township on enterprise to scope_township
  using (township_code = current_setting('anlan.township', true));
create policy townships on enterprise to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on enterprise to scope_department
  using (department_codes @> array[current_setting('anlan.department', true)]);
create policy departments on enterprise to scope_departments
  using (department_codes && string_to_array(current_setting('anlan.department', true), ','));
create policy grid on enterprise for select to scope_grid
  using (grid_code = current_setting('anlan.grid', true));
create policy enterprise on enterprise to scope_enterprise
  using (id = nullif(current_setting('anlan.enterprise', true), '')::uuid);
create policy system on enterprise for select to scope_system using (true);

-- Nobody deletes. The province reads published copies elsewhere, the public nothing.
grant select on enterprise to scope_grid, scope_system;
grant select, update on enterprise to scope_enterprise;
grant select, insert, update on enterprise
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments;
