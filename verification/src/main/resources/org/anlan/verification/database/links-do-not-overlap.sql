-- zh: 同一人对同一企业的同类监管联系，时间不重叠；联系与档案随企业归属和合并转移
-- en: nobody is posted twice at a time to a unit in one capacity; links and dossiers lie where their unit does
-- holds: 三管三必须（安全生产法 3）
-- in registry
select a.number || '+' || b.number from supervision_link a join supervision_link b
    on b.enterprise_id = a.enterprise_id and b.kind = a.kind and b.person_key = a.person_key and b.id > a.id
   and a.entered_for = b.entered_for
   and daterange(a.starts_on, a.ends_on, '[]') && daterange(b.starts_on, b.ends_on, '[]')
union all
select l.number from supervision_link l join enterprise e on e.id = l.enterprise_id
 where e.merged_into is not null or (l.county_code, l.township_code) <> (e.county_code, e.township_code)
    or l.department_codes <> e.department_codes or l.grid_code is distinct from e.grid_code
union all
select p.number from dossier_part p join enterprise e on e.id = p.enterprise_id
 where e.merged_into is not null or p.township_code is distinct from e.township_code
    or p.department_codes <> e.department_codes or p.grid_code is distinct from e.grid_code
