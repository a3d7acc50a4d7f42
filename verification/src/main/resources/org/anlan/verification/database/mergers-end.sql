-- zh: 每个被合并的隐患最终都并入一个未被合并的隐患，合并不成环
-- en: every merged hazard leads to one that was not merged: none is merged in a circle
-- holds: P5
-- in hazard
with recursive way (origin, id) as (
  select id, merged_into from hazard where merged_into is not null
  union
  select w.origin, h.merged_into from way w join hazard h on h.id = w.id where h.merged_into is not null)
select h.number from way w join hazard h on h.id = w.origin where w.id = w.origin
