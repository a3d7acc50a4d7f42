-- The second wall (docs/adr/0006): one policy per scope role, so that each keeps its ordered index.
alter table hazard enable row level security;
alter table hazard force row level security;

create policy prefecture on hazard to scope_prefecture using (true);
create policy county on hazard to scope_county using (county_code = current_setting('anlan.county', true));
create policy province on hazard for select to scope_province
  using (county_code = current_setting('anlan.county', true));
create policy township on hazard to scope_township using (township_code = current_setting('anlan.township', true));
create policy townships on hazard to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on hazard to scope_department
  using (department_code = current_setting('anlan.department', true));
create policy departments on hazard to scope_departments
  using (department_code = any (string_to_array(current_setting('anlan.department', true), ',')));
create policy grid on hazard to scope_grid using (grid_code = current_setting('anlan.grid', true));
create policy enterprise on hazard to scope_enterprise
  using (enterprise_id = nullif(current_setting('anlan.enterprise', true), '')::uuid);
create policy system on hazard to scope_system using (true);

-- Nobody deletes a hazard: it is closed, dismissed or merged.
grant select, insert, update on hazard
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_system;
grant select on hazard to scope_province;
