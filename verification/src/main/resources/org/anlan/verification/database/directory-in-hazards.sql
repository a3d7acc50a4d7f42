-- zh: 隐患服务中的区划、机构、行业、网格名录与登记库相同
-- en: the directory that hazard-service keeps is the register's
-- holds: P5
-- in registry
select 'DIVISION ' || code, concat_ws('|', name, coalesce(valid_from::text, '-'), coalesce(valid_to::text, '-')) from division
union all
select 'ORGANIZATION ' || code, concat_ws('|', name, coalesce(valid_from::text, '-'), coalesce(valid_to::text, '-')) from organization
union all
select 'SECTOR ' || code, concat_ws('|', name, coalesce(valid_from::text, '-'), coalesce(valid_to::text, '-')) from sector
union all
select 'GRID ' || code, concat_ws('|', name, coalesce(valid_from::text, '-'), coalesce(valid_to::text, '-')) from grid
-- equal in hazard
select kind || ' ' || code, concat_ws('|', name, coalesce(valid_from::text, '-'), coalesce(valid_to::text, '-')) from directory_entry
