-- zh: 隐患服务中的企业名片与企业登记库逐一相同（版本、属地、部门、网格、状态）
-- en: every enterprise card that hazard-service keeps is the register's, of the same version
-- holds: P5, ADR 0004
-- in registry
select id::text, concat_ws('|', version, county_code, township_code, array_to_string(department_codes, ','),
                           coalesce(grid_code, '-'),
                           -- to others a merged record has come to its end
                           case when merged_into is null then status else 'CANCELLED' end, coalesce(merged_into::text, '-'))
  from enterprise
-- equal in hazard
select id::text, concat_ws('|', version, county_code, township_code, array_to_string(department_codes, ','),
                           coalesce(grid_code, '-'), status, coalesce(merged_into::text, '-'))
  from enterprise_card
