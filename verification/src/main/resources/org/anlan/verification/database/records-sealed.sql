-- zh: 超过 2 分钟的审计记录均已封印，封印序号连续
-- en: every audit record older than two minutes is sealed, and seals are numbered without a gap
-- holds: P28, ADR 0005
-- in each
select 'record ' || r.position from audit_record r
 where r.recorded_at < now() - interval '2 minutes'
   and not exists (select from audit_seal s where s.record_position = r.position)
union all
select 'seal ' || max(sequence) from audit_seal having count(*) <> max(sequence)
