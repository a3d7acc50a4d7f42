-- zh: 指标目录中的隐患数（发现、销号）等于隐患清单的计数
-- en: the figures of hazards found and closed equal the number of rows in the list of hazards
-- holds: P5, P14
-- in hazard
select county_code || ' hazards.' || lower(level) || '.' || what, count(*)::text
  from hazard cross join lateral (values ('found'), ('closed')) as w (what)
 where status not in ('DISMISSED', 'MERGED') and (what = 'found' or status = 'CLOSED') group by 1
-- equal in reporting
select county_code || ' ' || measure, sum(amount)::text from figure_cell
 where mask = 0 and measure ~ '^hazards\.(general|major)\.(found|closed)$' group by 1
