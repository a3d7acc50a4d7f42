-- zh: 记录之间的引用都有着落（线索与隐患、报警与线索、奖励、预警、通报、清单、合并）
-- en: what records refer to is there: clue and hazard, alarm and clue, reward, warning, circular, checklist, merger
-- holds: P5
-- in hazard
select 'clue ' || number from clue c where hazard_id is not null and not exists (select from hazard h where h.id = c.hazard_id)
union all
select 'clue ' || number from clue c where fact_id is not null and not exists (select from clue f where f.id = c.fact_id)
union all
select 'alarm ' || external_id from alarm a where clue_id is not null and not exists (select from clue c where c.id = a.clue_id)
union all
select 'alarm ' || external_id from alarm a where not exists (select from device d where d.id = a.device_id)
union all
select 'reward ' || number from reward r
 where not exists (select from clue c where c.id = r.clue_id)
    or r.hazard_id is not null and not exists (select from hazard h where h.id = r.hazard_id)
union all
select 'warning ' || id from warning w where hazard_id is not null and not exists (select from hazard h where h.id = w.hazard_id)
union all
select 'identity request ' || id from identity_request r where not exists (select from clue c where c.id = r.clue_id)
union all
select 'circular ' || number from circular c
 where exists (select from unnest(c.hazard_ids) as u(id) where not exists (select from hazard h where h.id = u.id))
union all
select 'check ' || number from check_task t
 where checklist_id is not null and not exists (select from checklist c where c.id = t.checklist_id)
union all
select 'hazard ' || number from hazard h
 where merged_into is not null and not exists (select from hazard o where o.id = h.merged_into)
