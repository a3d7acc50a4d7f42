-- zh: 凡有归属字段的表均强制行级安全，且有策略
-- en: every table with a scope column has forced row-level security and policies
-- holds: P16, ADR 0006
-- in each
select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where n.nspname in ('public', 'vault') and c.relkind in ('r', 'p')
   and exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
                and a.attname in ('county_code', 'township_code', 'department_code', 'department_codes', 'grid_code'))
   and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))
union all
select c.relname from pg_class c
 where c.oid in ('audit_record'::regclass, 'attachment'::regclass, to_regclass('vault.identity')) and not c.relrowsecurity
