-- zh: 提交超过 60 秒的事实均已发布
-- en: every fact older than a minute is published
-- holds: P3, P4, ADR 0004
-- in each
select id::text from outbox_event where published_at is null and uuid_extract_timestamp(id) < now() - interval '60 seconds'
