-- zh: 企业登记历史各段首尾相接，不重叠
-- en: what the register said of a unit on a day is one thing: its past rows do not overlap
-- holds: ADR 0011
-- in registry
select a.number from enterprise_past a join enterprise_past b on b.id = a.id and b.valid_until > a.valid_until
 where b.valid_since < a.valid_until
union all
select p.number from enterprise_past p join enterprise e on e.id = p.id where e.valid_since < p.valid_until
