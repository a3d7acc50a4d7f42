-- zh: 隐患服务各类编号唯一，不超过已发放的序号，年份与登记年份一致（序号成批领取，跳号属正常）
-- en: numbers of hazard-service are used once, were given out, and name their year (given out in blocks of 50: gaps are what is left of a block)
-- holds: P10
-- in hazard
with given (kind, last) as (
  select 'YH', last_value + 49 from number_yh union all select 'XS', last_value + 49 from number_xs union all
  select 'JL', last_value + 49 from number_jl union all select 'GP', last_value + 49 from number_gp union all
  select 'FX', last_value + 49 from number_fx union all select 'ZC', last_value + 49 from number_zc union all
  select 'PS', last_value + 49 from number_ps union all select 'FB', last_value + 49 from number_fb union all
  select 'TB', last_value + 49 from number_tb),
used (kind, number, year) as (
  select 'YH', number, extract(year from created_at) from hazard where not imported union all
  select 'XS', number, extract(year from created_at) from clue union all
  select 'JL', number, extract(year from proposed_at) from reward union all
  select 'GP', number, extract(year from created_at) from listing where not imported union all
  select 'FX', number, extract(year from created_at) from risk_point where not imported union all
  select 'ZC', number, extract(year from created_at) from check_task union all
  select 'PS', number, extract(year from created_at) from expert_review union all
  select 'FB', number, extract(year from created_at) from risk_report union all
  select 'TB', number, extract(year from created_at) from circular),
parts as (select kind, number, year, regexp_match(number, '^([A-Z]+)-([0-9]{6})-([0-9]{4})-([0-9]{6,})$') as p from used)
select number from parts join given using (kind)
 where p is null or p[1] <> kind or p[3]::int <> year or p[4]::bigint > last
union all
select string_agg(number, '+') from parts where p is not null group by kind, p[4] having count(*) > 1
