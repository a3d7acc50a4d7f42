-- zh: 每个附件都属于一条有变更记录的业务记录
-- en: every attachment belongs to a record that has a history
-- holds: P43
-- in each
select t.id::text from attachment t where not exists (select from audit_record a where a.target_id = t.owner_id)
