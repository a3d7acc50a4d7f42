-- zh: 举报人身份只存于保险库，且只属于举报；库外没有存放身份的字段，除保险库角色和数据库管理者外无人可读
-- en: who reported something is in the vault and nowhere else, only for reports, and only the keeper reads it
-- holds: 安全生产法 73–76, ADR 0012, P30
-- in hazard
-- a backup takes the vault along, sealed as it is; the key is kept apart from it
select 'identity ' || i.id from vault.identity i where not exists (select from clue c where c.id = i.id and c.reported)
union all
select format('column %s.%s', c.table_name, c.column_name) from information_schema.columns c
 where c.table_schema = 'public' and c.data_type <> 'timestamp with time zone'
   and c.column_name ~ '(reporter|informant|complainant|id_card|citizen_id|receipt_code|payment_code)'
union all
select 'reader ' || r.rolname from pg_roles r
 where not r.rolsuper and r.rolname not in ('vault_keeper', 'anlan_verify', 'anlan_backup', 'pg_read_all_data')
   and r.oid <> (select c.relowner from pg_class c where c.oid = 'vault.identity'::regclass)
   and has_table_privilege(r.rolname, 'vault.identity', 'select') and r.rolinherit
