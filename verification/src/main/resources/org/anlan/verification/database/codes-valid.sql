-- zh: 企业的乡镇、部门、行业、网格代码都在名录中，网格属于其乡镇
-- en: township, departments, sectors and grid of every enterprise are in the directory, and the grid is in the township
-- holds: GB/T 2260, GB/T 10114
-- in registry
select e.number from enterprise e
 where not exists (select from division d where d.code = e.township_code and d.code ~ '^[0-9]{9}$')
    or exists (select from unnest(e.department_codes) c where not exists (select from organization o where o.code = c))
    or exists (select from unnest(e.sector_codes) c where not exists (select from sector s where s.code = c))
    or (e.grid_code is not null and not exists (
          select from grid g where g.code = e.grid_code and g.township_code = e.township_code))
