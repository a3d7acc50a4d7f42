-- zh: 挂牌记录的归属与其隐患一致
-- en: every listing lies where its hazard does
-- holds: P14, ADR 0006
-- in hazard
select l.number from listing l join hazard h on h.id = l.hazard_id
 where (l.county_code, l.township_code, l.department_code) <> (h.county_code, h.township_code, h.department_code)
    or l.grid_code is distinct from h.grid_code or l.enterprise_id is distinct from h.enterprise_id
