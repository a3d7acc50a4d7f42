-- How each clue stands, out of the state block that every fact about it carries. Nothing in it was written by hand.
create table clue_fact (
  clue_id         uuid not null,
  version         bigint not null,
  number          text,
  source          text not null,
  status          text not null,
  county_code     text not null,
  township_code   text,
  department_code text,
  grid_code       text,
  enterprise_id   uuid,
  received_on     date not null,
  changed_at      timestamptz not null,
  position        bigint not null default nextval('change_position'),
  constraint pk_clue_fact primary key (clue_id)
) with (fillfactor = 85);

create index ix_clue_fact_county on clue_fact (county_code, received_on);
create index ix_clue_fact_township on clue_fact (township_code, received_on);
create index ix_clue_fact_department on clue_fact (department_code, received_on);
create index ix_clue_fact_grid on clue_fact (grid_code, received_on) where grid_code is not null;

create function clue_facts_to_change(ids uuid[]) returns setof clue_fact
  language plpgsql volatile
as $$
begin
  perform pg_advisory_xact_lock(8106);
  return query select f.* from clue_fact f where f.clue_id = any (ids);
end
$$;

-- Nothing for enterprises: whoever is complained about must not even count it.
alter table clue_fact enable row level security;
alter table clue_fact force row level security;
create policy prefecture on clue_fact for select to scope_prefecture using (true);
create policy county on clue_fact for select to scope_county
  using (county_code = current_setting('anlan.county', true));
create policy township on clue_fact for select to scope_township
  using (township_code = current_setting('anlan.township', true));
create policy townships on clue_fact for select to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on clue_fact for select to scope_department
  using (department_code = current_setting('anlan.department', true));
create policy departments on clue_fact for select to scope_departments
  using (department_code = any (string_to_array(current_setting('anlan.department', true), ',')));
create policy grid on clue_fact for select to scope_grid
  using (grid_code = current_setting('anlan.grid', true));
create policy system on clue_fact to scope_system using (true) with check (true);

-- Enterprises may ask the view of contributions, in which they find no clue.
grant select on clue_fact
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_system;
grant insert, update on clue_fact to scope_system;

-- The same view as before, with what the public reports: received, and looked into whatever came of it.
create or replace view contribution with (security_invoker = true) as
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
  report as not materialized (
    select status, county_code, township_code,
           case when department_code is null then '{}' else array[department_code] end as department_codes,
           department_code, '{}'::text[] as sector_codes, '{}'::text[] as campaigns, source, grid_code, enterprise_id,
           received_on
      from clue_fact where source in ('PUBLIC', 'PHONE')
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
    from key_year where extract(year from closed_on) = y
  union all
  select 'public-reports.received', received_on, 1, county_code, township_code,
         department_codes, department_code, sector_codes, campaigns, source, grid_code, enterprise_id
    from report
  union all
  select 'public-reports.checked', received_on, 1, county_code, township_code,
         department_codes, department_code, sector_codes, campaigns, source, grid_code, enterprise_id
    from report where status in ('CONFIRMED', 'DISMISSED');
