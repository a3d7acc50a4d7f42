-- zh: 每个事实有且只有一条内容相同的审计记录
-- en: every fact has one audit record that says the same
-- holds: P27
-- in each
select o.id::text from outbox_event o
 where o.topic not in ('anlan.directory', 'anlan.enterprise-card')
   and (select count(*) from audit_record a
         where a.target_id = o.subject and a.action = o.type and a.outcome = 'DONE' and a.data = o.data) <> 1
