-- zh: 隐患、风险、线索、自查等记录所属的企业都在登记库中
-- en: the enterprise of every hazard, risk, clue, check and device is in the register
-- holds: P5
-- in hazard
select distinct enterprise_id::text, '' from (
  select enterprise_id from hazard union all select enterprise_id from risk_point union all
  select enterprise_id from risk_report union all select enterprise_id from check_task union all
  select enterprise_id from expert_review union all select enterprise_id from clue union all
  select enterprise_id from device union all select enterprise_id from listing) all_of_them
 where enterprise_id is not null
-- among those in registry
select id::text, '' from enterprise
