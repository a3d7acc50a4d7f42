-- zh: 统计立方体的合计与逐条事实重算一致（全县及按乡镇、按部门）
-- en: the sums kept for figures equal what the facts add up to, for the county, by township and by department
-- holds: P5, P14
-- in reporting
with kept as (
  -- a stock has, besides its months, one cell for all of its days: that of the year one
  select county_code, measure, mask, township_code, department_code, month = '0001-01-01' as ever, sum(amount) as amount
    from figure_cell where mask in (0, 1, 2) group by 1, 2, 3, 4, 5, 6),
-- what has no township or department counts for the one without a name
counted as (
  select county_code, measure, 0 as mask, '*' as township_code, '*' as department_code, sum(amount) as amount
    from contribution group by 1, 2
  union all
  select county_code, measure, 1, coalesce(township_code, ''), '*', sum(amount) from contribution group by 1, 2, 4
  union all
  select county_code, measure, 2, '*', d, sum(amount) from contribution
   cross join unnest(case when department_codes = '{}' then array[''] else department_codes end) d
   group by 1, 2, 5),
expected as (
  select c.*, ever from counted c cross join (values (false), (true)) as w (ever) where not ever or measure = 'enterprises')
select concat_ws(' ', county_code, measure, township_code, department_code, coalesce(k.amount, 0), coalesce(e.amount, 0))
  from kept k full join expected e using (county_code, measure, mask, township_code, department_code, ever)
 where coalesce(k.amount, 0) <> coalesce(e.amount, 0)
