-- zh: 没有停滞的后台作业（租约过期 10 分钟以上仍在运行）
-- en: no job stands still: none that runs has been let go of for ten minutes
-- holds: P42, ADR 0009
-- in each
select id::text from job where state = 'RUNNING' and leased_until < now() - interval '10 minutes'
