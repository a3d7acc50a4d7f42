-- zh: 登记服务各类编号唯一，不超过已发放的序号，年份与登记年份一致
-- en: numbers of enterprise-registry are used once, were given out, and name their year
-- holds: P10
-- in registry
with given (kind, last) as (
  select 'QY', last_value + 49 from number_qy union all select 'LX', last_value + 49 from number_lx union all
  select 'DA', last_value + 49 from number_da),
used (kind, number, year) as (
  select 'QY', number, extract(year from created_at) from enterprise where not imported union all
  select 'LX', number, extract(year from created_at) from supervision_link where not imported union all
  select 'DA', number, extract(year from created_at) from dossier_part where not imported),
parts as (select kind, number, year, regexp_match(number, '^([A-Z]+)-([0-9]{6})-([0-9]{4})-([0-9]{6,})$') as p from used)
select number from parts join given using (kind)
 where p is null or p[1] <> kind or p[3]::int <> year or p[4]::bigint > last
union all
select string_agg(number, '+') from parts where p is not null group by kind, p[4] having count(*) > 1
