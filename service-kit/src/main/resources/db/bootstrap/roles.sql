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
-- Looks whether all that must hold does (docs/operations.md, "Invariants"): reads every row of every database behind every
-- wall, and may write nothing at all. Whoever has its password has the suite's data, so it is kept like a backup. It cannot
-- log in until the administrator gives it a password:  alter role anlan_verify password '…'
do $$
declare
  service name;
begin
  if not exists (select from pg_roles where rolname = 'anlan_verify') then
    create role anlan_verify login bypassrls connection limit 8;
    alter role anlan_verify set default_transaction_read_only = on;
  end if;
  if not pg_has_role('anlan_verify', 'pg_read_all_data', 'member') then
    grant pg_read_all_data to anlan_verify;
  end if;
  for service in
    select d.datname from pg_database d join pg_roles o on o.oid = d.datdba
     where o.rolname = d.datname || '_owner' and not has_database_privilege('anlan_verify', d.oid, 'connect')
  loop
    execute format('grant connect on database %I to anlan_verify', service);
  end loop;
end
$$;
