-- The scope roles of a cluster (docs/adr/0006). Run once per PostgreSQL cluster by its administrator; safe to repeat.
-- They cannot log in: a service's login role, which inherits nothing, steps into one of them per transaction.
do $$
declare
  scope_role text;
begin
  foreach scope_role in array array[
    'scope_prefecture', 'scope_county', 'scope_township', 'scope_townships', 'scope_department',
    'scope_departments', 'scope_grid', 'scope_enterprise', 'scope_province', 'scope_public', 'scope_system']
  loop
    if not exists (select from pg_roles where rolname = scope_role) then
      execute format('create role %I nologin', scope_role);
    end if;
  end loop;
end
$$;
