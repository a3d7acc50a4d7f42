-- zh: 每项奖励至多发放一次，同一事实不重复奖励，审批与发放各留有唯一记录
-- en: a reward is paid at most once, a fact rewarded at most once, and each payment is on record exactly once
-- holds: 安监总财〔2018〕19号, P1
-- in hazard
-- a hazard that was merged is one fact with the one that goes on, however long the way; a ring of them ends, too
with recursive way (reward, number, hazard) as (
  select id, number, hazard_id from reward where status = 'PAID' and hazard_id is not null
  union
  select w.reward, w.number, h.merged_into from way w join hazard h on h.id = w.hazard where h.merged_into is not null)
select number from reward r
 where (status = 'PAID') <> ((select count(*) from audit_record a
                               where a.target_id = r.id and a.action = 'org.anlan.reward.paid.v1' and a.outcome = 'DONE') = 1)
union all
select string_agg(number, '+') from reward where status = 'PAID' group by clue_id, hazard_id having count(*) > 1
union all
select a.number || '+' || b.number
  from way a join way b on b.hazard = a.hazard and (b.number, b.reward) > (a.number, a.reward) group by 1
union all
select string_agg(number, '+') from reward where status = 'PAID' and hazard_id is null group by fact_id having count(*) > 1
