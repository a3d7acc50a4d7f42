-- Serials of hazard numbers. A sequence, not a counter row: nobody waits for another's commit.
create sequence hazard_number;
grant usage on sequence hazard_number
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_system;
