-- What each fact adds to which measure on which day: the definition of the measures in SQL, beside the one in Java
-- that keeps the cells. A figure read from here must agree with the one read from the cells.
create view contribution with (security_invoker = true) as
  with hazard as not materialized (
    select 'hazards.' || lower(level) as of_level, status, county_code, township_code,
           case when department_code is null then '{}' else array[department_code] end as department_codes,
           department_code, sector_codes, campaigns, source, grid_code, enterprise_id, found_on, closed_on, listed_on
      from hazard_fact where status not in ('DISMISSED', 'MERGED')
  ),
  enterprise as not materialized (
    select county_code, township_code, department_codes, department_code, sector_codes, '{}'::text[] as campaigns,
           null::text as source, grid_code, enterprise_id, registered_on, closed_on, key_years
      from enterprise_fact
     where merged_into is null
       and (closed_on > registered_on or closed_on is null and status not in ('CLOSED', 'CANCELLED'))
  ),
  key_year as not materialized (
    select e.*, greatest(registered_on, make_date(y, 1, 1)) as since, y
      from enterprise e cross join unnest(key_years) as y
     where extract(year from registered_on) <= y
       and (closed_on is null or closed_on > greatest(registered_on, make_date(y, 1, 1)))
  )
  select of_level || '.found' as measure, found_on as happened_on, 1 as amount, county_code, township_code,
         department_codes, department_code, sector_codes, campaigns, source, grid_code, enterprise_id
    from hazard
  union all
  select of_level || '.closed', found_on, 1, county_code, township_code,
         department_codes, department_code, sector_codes, campaigns, source, grid_code, enterprise_id
    from hazard where status = 'CLOSED'
  union all
  select of_level || '.closed-flow', closed_on, 1, county_code, township_code,
         department_codes, department_code, sector_codes, campaigns, source, grid_code, enterprise_id
    from hazard where status = 'CLOSED' and closed_on is not null
  union all
  select of_level || '.listed', found_on, 1, county_code, township_code,
         department_codes, department_code, sector_codes, campaigns, source, grid_code, enterprise_id
    from hazard where listed_on is not null and of_level = 'hazards.major'
  union all
  select 'enterprises', registered_on, 1, county_code, township_code,
         department_codes, department_code, sector_codes, campaigns, source, grid_code, enterprise_id
    from enterprise
  union all
  select 'enterprises', closed_on, -1, county_code, township_code,
         department_codes, department_code, sector_codes, campaigns, source, grid_code, enterprise_id
    from enterprise where closed_on is not null
  union all
  select 'enterprises.key', since, 1, county_code, township_code,
         department_codes, department_code, sector_codes, campaigns, source, grid_code, enterprise_id
    from key_year
  union all
  select 'enterprises.key', closed_on, -1, county_code, township_code,
         department_codes, department_code, sector_codes, campaigns, source, grid_code, enterprise_id
    from key_year where extract(year from closed_on) = y;
