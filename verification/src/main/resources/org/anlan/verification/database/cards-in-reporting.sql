-- zh: 统计服务中的企业事实与企业登记库逐一相同
-- en: every enterprise that reporting counts is the register's, of the same version
-- holds: P5, ADR 0004
-- in registry
select id::text, concat_ws('|', version, county_code, township_code, array_to_string(department_codes, ','),
                           coalesce(grid_code, '-'),
                           -- to others a merged record has come to its end
                           case when merged_into is null then status else 'CANCELLED' end, array_to_string(key_years, ','), registered_on,
                           coalesce(closed_on::text, '-'), coalesce(merged_into::text, '-'))
  from enterprise
-- equal in reporting
select enterprise_id::text, concat_ws('|', version, county_code, township_code, array_to_string(department_codes, ','),
                                      coalesce(grid_code, '-'), status, array_to_string(key_years, ','), registered_on,
                                      coalesce(closed_on::text, '-'), coalesce(merged_into::text, '-'))
  from enterprise_fact
