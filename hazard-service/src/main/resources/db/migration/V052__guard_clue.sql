-- Nothing for enterprises: whoever is complained about must not read it.
alter table clue enable row level security;
alter table clue force row level security;

create policy prefecture on clue to scope_prefecture using (true);
create policy county on clue to scope_county using (county_code = current_setting('anlan.county', true));
create policy township on clue to scope_township using (township_code = current_setting('anlan.township', true));
create policy townships on clue to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on clue to scope_department
  using (department_code = current_setting('anlan.department', true));
create policy departments on clue to scope_departments
  using (department_code = any (string_to_array(current_setting('anlan.department', true), ',')));
create policy grid on clue to scope_grid using (grid_code = current_setting('anlan.grid', true));
create policy system on clue to scope_system using (true);
-- The public puts a report in, and reads what came of the one whose receipt it holds; the code is asked for before.
create policy reporting on clue for insert to scope_public
  with check (source = 'PUBLIC' and status = 'SUBMITTED' and reported);
create policy public on clue for select to scope_public
  using (receipt = nullif(current_setting('anlan.receipt', true), ''));

grant select, insert, update on clue
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments, scope_grid,
     scope_system;
grant insert on clue to scope_public;
grant select (id, receipt, status, created_at, answer, answered_at, closed_at) on clue to scope_public;

-- Whoever sees a clue sees its history and its photographs.
call anlan_show_records_of('clue');
