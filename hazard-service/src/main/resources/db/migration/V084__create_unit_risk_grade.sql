-- 单位安全风险分级: how dangerous a unit, or one of its facilities, is as a whole, year by year. Whoever supervises it sees it.
create table unit_risk_grade (
  id               uuid not null,
  version          bigint not null,
  county_code      text not null,
  township_code    text not null,
  department_codes text[] not null,
  grid_code        text,
  enterprise_id    uuid not null,
  sector_codes     text[] not null,
  enterprise_name  text not null,
  graded_for       uuid not null,
  facility         text not null,
  year             integer not null,
  grade            text not null,
  basis            text not null,
  graded_on        date not null,
  created_at       timestamptz not null,
  created_by       text not null,
  created_by_name  text not null,
  constraint pk_unit_risk_grade primary key (id),
  -- "graded_for" stays with the unit that was graded: one merged into another brings its grades along
  constraint uq_unit_risk_grade_graded_for_facility_year unique (graded_for, facility, year),
  constraint ck_unit_risk_grade_grade check (grade in ('A', 'B', 'C', 'D'))
);
create index ix_unit_risk_grade_graded_on on unit_risk_grade (graded_on desc, id desc);
create index ix_unit_risk_grade_county_code on unit_risk_grade (county_code, graded_on desc, id desc);
create index ix_unit_risk_grade_township_code on unit_risk_grade (township_code, graded_on desc, id desc);
create index ix_unit_risk_grade_department_codes on unit_risk_grade using gin (department_codes);
create index ix_unit_risk_grade_enterprise_id on unit_risk_grade (enterprise_id, year desc, grade desc);

alter table unit_risk_grade enable row level security;
alter table unit_risk_grade force row level security;

create policy prefecture on unit_risk_grade to scope_prefecture using (true);
create policy county on unit_risk_grade to scope_county using (county_code = current_setting('anlan.county', true));
create policy township on unit_risk_grade to scope_township
  using (township_code = current_setting('anlan.township', true));
create policy townships on unit_risk_grade to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on unit_risk_grade to scope_department
  using (department_codes @> array[current_setting('anlan.department', true)]);
create policy departments on unit_risk_grade to scope_departments
  using (department_codes && string_to_array(current_setting('anlan.department', true), ','));
create policy grid on unit_risk_grade to scope_grid using (grid_code = current_setting('anlan.grid', true));
create policy enterprise on unit_risk_grade to scope_enterprise
  using (enterprise_id = nullif(current_setting('anlan.enterprise', true), '')::uuid);
create policy system on unit_risk_grade to scope_system using (true);

-- A unit does not grade itself.
grant select, insert, update on unit_risk_grade
  to scope_county, scope_township, scope_townships, scope_department, scope_departments, scope_system;
grant select on unit_risk_grade to scope_prefecture, scope_grid, scope_enterprise;
call anlan_show_records_of('unit_risk_grade');
