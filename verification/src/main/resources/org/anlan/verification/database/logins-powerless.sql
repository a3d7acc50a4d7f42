-- zh: 服务登录角色不拥有任何对象，不继承权限，不能绕过行级安全；只有校验登录可绕过，但不能写
-- en: the logins of services own nothing, inherit nothing and cannot bypass the wall; the login of this check can, and cannot write
-- holds: P16, ADR 0006
-- in each
select r.rolname from pg_roles r
 where exists (select from pg_auth_members m where m.member = r.oid and m.roleid = 'scope_system'::regrole)
   and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolinherit
        or exists (select from pg_class c where c.relowner = r.oid))
union all
select r.rolname from pg_roles r
 where r.rolname like 'scope\_%' and (r.rolsuper or r.rolbypassrls or r.rolcanlogin)
union all
select r.rolname || ' writes ' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace, pg_roles r
 where n.nspname in ('public', 'vault') and c.relkind = 'r' and r.rolname in ('anlan_verify', 'anlan_backup')
   and has_table_privilege(r.rolname, c.oid, 'insert, update, delete, truncate')
