-- zh: 隐患的乡镇、部门代码都在名录中
-- en: township and department of every hazard are in the directory
-- holds: GB/T 2260, GB/T 10114
-- in hazard
select number from hazard h
 where not exists (select from directory_entry d where d.kind = 'DIVISION' and d.code = h.township_code)
    or not exists (select from directory_entry d where d.kind = 'ORGANIZATION' and d.code = h.department_code)
