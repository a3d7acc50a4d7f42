-- zh: 每项奖励至多发放一次，同一事实不重复奖励，审批与发放各留有唯一记录
-- en: a reward is paid at most once, a fact rewarded at most once, and each payment is on record exactly once
-- holds: 安监总财〔2018〕19号, P1
-- in hazard
select number from reward r
 where (status = 'PAID') <> ((select count(*) from audit_record a
                               where a.target_id = r.id and a.action = 'org.anlan.reward.paid.v1' and a.outcome = 'DONE') = 1)
union all
select string_agg(number, '+') from reward where status = 'PAID' group by clue_id, hazard_id having count(*) > 1
union all
select string_agg(r.number, '+') from reward r join hazard h on h.id = r.hazard_id
 where r.status = 'PAID' group by coalesce(h.merged_into, h.id) having count(*) > 1
union all
select string_agg(number, '+') from reward where status = 'PAID' and hazard_id is null group by fact_id having count(*) > 1
