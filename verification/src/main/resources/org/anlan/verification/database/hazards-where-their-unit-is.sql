-- zh: 未销号隐患的属地、网格、主管部门与其企业一致；企业合并后隐患随之转移
-- en: every open hazard lies where its enterprise does, and at the unit that survived a merger
-- holds: P5, P14, ADR 0006
-- in hazard
select h.number from hazard h join enterprise_card c on c.id = h.enterprise_id
 where h.status in ('REGISTERED', 'ASSIGNED', 'RECTIFYING', 'COMPLETED')
   and (c.merged_into is not null
        or (h.county_code, h.township_code) <> (c.county_code, c.township_code)
        or h.grid_code is distinct from c.grid_code
        or not h.department_code = any (c.department_codes))
