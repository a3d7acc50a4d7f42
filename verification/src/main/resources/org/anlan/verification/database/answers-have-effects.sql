-- zh: 每条幂等记录所答复的对象都确有其变更记录
-- en: what an Idempotency-Key was answered with has its change on record
-- holds: P7, ADR 0007
-- in each
select i.key from idempotency_record i
 where i.response is json object
   and i.response::jsonb ->> 'id' ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
   and not exists (select from audit_record a where a.target_id = (i.response::jsonb ->> 'id')::uuid)
   and not exists (select from job j where j.id = (i.response::jsonb ->> 'id')::uuid)
   and not exists (select from attachment t where t.id = (i.response::jsonb ->> 'id')::uuid)
