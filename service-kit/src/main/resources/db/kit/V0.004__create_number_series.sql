-- Serials for the numbers by which people speak of records, one series per kind of record. A service's
-- migration creates its own:  call anlan_create_number_series('yh');
-- A sequence and not a counter row: nobody waits for another's commit, and a rolled back transaction
-- leaves a gap instead of a number that is given twice. Each value stands for fifty serials, which a
-- process gives out without asking again.
create procedure anlan_create_number_series(series text)
  language plpgsql
as $$
begin
  execute format('create sequence %I increment by 50', 'number_' || series);
  execute format(
    'grant usage on sequence %I to scope_prefecture, scope_county, scope_township, scope_townships, '
    'scope_department, scope_departments, scope_grid, scope_enterprise, scope_province, scope_public, scope_system',
    'number_' || series);
end
$$;
revoke execute on procedure anlan_create_number_series(text) from public;
