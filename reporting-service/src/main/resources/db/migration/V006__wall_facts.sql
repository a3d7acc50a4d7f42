-- The second wall: one policy per scope role. Facts are written by the subscribers alone.
alter table hazard_fact enable row level security;
alter table hazard_fact force row level security;
create policy prefecture on hazard_fact for select to scope_prefecture using (true);
create policy county on hazard_fact for select to scope_county
  using (county_code = current_setting('anlan.county', true));
create policy township on hazard_fact for select to scope_township
  using (township_code = current_setting('anlan.township', true));
create policy townships on hazard_fact for select to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on hazard_fact for select to scope_department
  using (department_code = current_setting('anlan.department', true));
create policy departments on hazard_fact for select to scope_departments
  using (department_code = any (string_to_array(current_setting('anlan.department', true), ',')));
create policy grid on hazard_fact for select to scope_grid
  using (grid_code = current_setting('anlan.grid', true));
create policy enterprise on hazard_fact for select to scope_enterprise
  using (enterprise_id = nullif(current_setting('anlan.enterprise', true), '')::uuid);
create policy province on hazard_fact for select to scope_province
  using (county_code = current_setting('anlan.county', true));
create policy system on hazard_fact to scope_system using (true) with check (true);

alter table enterprise_fact enable row level security;
alter table enterprise_fact force row level security;
create policy prefecture on enterprise_fact for select to scope_prefecture using (true);
create policy county on enterprise_fact for select to scope_county
  using (county_code = current_setting('anlan.county', true));
create policy township on enterprise_fact for select to scope_township
  using (township_code = current_setting('anlan.township', true));
create policy townships on enterprise_fact for select to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on enterprise_fact for select to scope_department
  using (department_codes @> array[current_setting('anlan.department', true)]);
create policy departments on enterprise_fact for select to scope_departments
  using (department_codes && string_to_array(current_setting('anlan.department', true), ','));
create policy grid on enterprise_fact for select to scope_grid
  using (grid_code = current_setting('anlan.grid', true));
create policy enterprise on enterprise_fact for select to scope_enterprise
  using (enterprise_id = nullif(current_setting('anlan.enterprise', true), '')::uuid);
create policy province on enterprise_fact for select to scope_province
  using (county_code = current_setting('anlan.county', true));
create policy system on enterprise_fact to scope_system using (true) with check (true);

-- Every code of the directory begins with the six digits of its county, and so does every setting but the enterprise's.
alter table directory_entry enable row level security;
alter table directory_entry force row level security;
create policy prefecture on directory_entry for select to scope_prefecture using (true);
create policy county on directory_entry for select to scope_county, scope_province
  using (county_code = current_setting('anlan.county', true));
create policy township on directory_entry for select to scope_township, scope_townships
  using (county_code = left(current_setting('anlan.township', true), 6));
create policy department on directory_entry for select to scope_department, scope_departments
  using (county_code = left(current_setting('anlan.department', true), 6));
create policy grid on directory_entry for select to scope_grid
  using (county_code = left(current_setting('anlan.grid', true), 6));
create policy enterprise on directory_entry for select to scope_enterprise
  using (county_code in (select e.county_code from enterprise_fact e));
create policy system on directory_entry to scope_system using (true) with check (true);

-- A cell summed over townships belongs to no township, so nobody but the county sees it.
alter table figure_cell enable row level security;
alter table figure_cell force row level security;
create policy prefecture on figure_cell for select to scope_prefecture using (true);
create policy county on figure_cell for select to scope_county
  using (county_code = current_setting('anlan.county', true));
create policy township on figure_cell for select to scope_township
  using (township_code = current_setting('anlan.township', true));
create policy townships on figure_cell for select to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on figure_cell for select to scope_department
  using (department_code = current_setting('anlan.department', true));
create policy departments on figure_cell for select to scope_departments
  using (department_code = any (string_to_array(current_setting('anlan.department', true), ',')));
create policy system on figure_cell to scope_system using (true) with check (true);

grant select on hazard_fact, enterprise_fact, contribution, directory_entry
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_system;
grant select on hazard_fact, enterprise_fact, directory_entry to scope_province;
grant select on figure_cell
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments, scope_system;
grant insert, update on hazard_fact, enterprise_fact, directory_entry to scope_system;
grant insert, update, delete on figure_cell to scope_system;
