-- zh: 统计服务中的隐患事实与隐患服务逐一相同（版本、状态、归属、各日期）
-- en: every hazard that reporting counts stands as hazard-service says, in the same version
-- holds: P5, ADR 0004
-- what was only registered is version 0 in its row, and was told as version 1 once
-- in hazard
select id::text, concat_ws('|', greatest(version, 1), level, status, source, coalesce(enterprise_id::text, '-'), county_code,
                           township_code, department_code, coalesce(grid_code, '-'), found_on,
                           coalesce(rectify_by::text, '-'), coalesce(closed_on::text, '-'), coalesce(closed_how, '-'),
                           coalesce(listed_on::text, '-'), coalesce(listing_level, '-'), coalesce(delisted_on::text, '-'))
  from hazard
-- equal in reporting
select hazard_id::text, concat_ws('|', greatest(version, 1), level, status, source, coalesce(enterprise_id::text, '-'), county_code,
                                  township_code, department_code, coalesce(grid_code, '-'), found_on,
                                  coalesce(rectify_by::text, '-'), coalesce(closed_on::text, '-'), coalesce(closed_how, '-'),
                                  coalesce(listed_on::text, '-'), coalesce(listing_level, '-'), coalesce(delisted_on::text, '-'))
  from hazard_fact
