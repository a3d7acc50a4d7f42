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
-- Reads who reported something (hazard-service, docs/adr/0012), and nothing else. No scope role, so that no request has
-- it by its scope; the logins made before there was a vault are let in here, the others in database.sql.
do $$
declare
  login regrole;
begin
  if not exists (select from pg_roles where rolname = 'vault_keeper') then
    create role vault_keeper nologin;
  end if;
  for login in
    select m.member from pg_auth_members m where m.roleid = 'scope_system'::regrole
       and not exists (select from pg_auth_members k where k.member = m.member and k.roleid = 'vault_keeper'::regrole)
  loop
    execute format('grant vault_keeper to %s with inherit false, set true', login);
  end loop;
end
$$;
