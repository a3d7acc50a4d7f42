-- One service's database, its owner (migrations) and its login (requests). Run once by the cluster's administrator after
-- roles.sql, for example:
--   psql -v database=hazard -v owner=hazard_owner -v app=hazard_app -v owner_password=… -v app_password=… -f database.sql
-- The login owns nothing and inherits nothing: without stepping into a scope role it sees no row at all.
create role :"owner" login password :'owner_password';
create role :"app" login noinherit password :'app_password';
grant scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments, scope_grid,
  scope_enterprise, scope_province, scope_public, scope_system, vault_keeper to :"app" with inherit false, set true;
create database :"database" owner :"owner";
revoke all on database :"database" from public;
grant connect on database :"database" to :"app";
grant connect on database :"database" to anlan_verify;
