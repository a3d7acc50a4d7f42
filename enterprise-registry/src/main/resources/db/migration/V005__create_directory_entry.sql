-- All codes an enterprise may refer to, so that they are looked up in one statement whatever their kind.
create view directory_entry with (security_invoker = true) as
  select 'DIVISION' as kind, code, name, owner_county as county_code, code as township_code, valid_from, valid_to
    from division where length(code) = 9
  union all
  select 'ORGANIZATION', code, name, owner_county, null, valid_from, valid_to from organization
  union all
  select 'SECTOR', code, name, owner_county, null, valid_from, valid_to from sector
  union all
  select 'GRID', code, name, owner_county, township_code, valid_from, valid_to from grid;

grant select on directory_entry
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments, scope_system;
