-- zh: 逾期隐患均已告知，且没有未逾期就告知的（每 10 分钟检查一次，宽限 30 分钟）
-- en: every hazard past its deadline was told as overdue, and none before (looked for every ten minutes)
-- holds: P11
-- in hazard
select h.number from hazard h
 where h.status in ('REGISTERED', 'ASSIGNED', 'RECTIFYING') and h.rectify_by < (now() - interval '30 minutes')::date
   and greatest(h.created_at, coalesce((select max(a.recorded_at) from audit_record a where a.target_id = h.id), h.created_at))
       < now() - interval '30 minutes'
   and not exists (select from overdue_notice n where n.hazard_id = h.id and n.rectify_by = h.rectify_by)
union all
select n.hazard_id::text from overdue_notice n where n.rectify_by >= n.told_at::date
