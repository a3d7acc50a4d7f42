-- What a unit reported of its risks. Everybody who supervises the unit sees it, so that nobody takes it for missing.
create table risk_report (
  id               uuid not null,
  version          bigint not null,
  number           text not null,
  county_code      text not null,
  township_code    text not null,
  department_codes text[] not null,
  grid_code        text,
  enterprise_id    uuid not null,
  sector_codes     text[] not null,
  enterprise_name  text not null,
  kind             text not null,
  year             integer not null,
  due_on           date,
  submitted_on     date not null,
  changed_on       date,
  summary          text,
  commitment       text not null,
  committed_by     text not null,
  red              bigint not null,
  orange           bigint not null,
  yellow           bigint not null,
  blue             bigint not null,
  created_at       timestamptz not null,
  created_by       text not null,
  created_by_name  text not null,
  constraint pk_risk_report primary key (id),
  constraint uq_risk_report_county_code_number unique (county_code, number),
  constraint ck_risk_report_kind check (kind in ('FIRST', 'ANNUAL', 'CHANGE')),
  constraint ck_risk_report_changed_on check (kind <> 'CHANGE' or changed_on is not null)
);
create index ix_risk_report_submitted_on on risk_report (submitted_on desc, id desc);
create index ix_risk_report_county_code on risk_report (county_code, submitted_on desc, id desc);
create index ix_risk_report_township_code on risk_report (township_code, submitted_on desc, id desc);
create index ix_risk_report_department_codes on risk_report using gin (department_codes);
-- not unique: a merged unit brings its reports along
create index ix_risk_report_enterprise_id on risk_report (enterprise_id, kind, year);

alter table risk_report enable row level security;
alter table risk_report force row level security;

create policy prefecture on risk_report to scope_prefecture using (true);
create policy county on risk_report to scope_county using (county_code = current_setting('anlan.county', true));
create policy township on risk_report to scope_township
  using (township_code = current_setting('anlan.township', true));
create policy townships on risk_report to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on risk_report to scope_department
  using (department_codes @> array[current_setting('anlan.department', true)]);
create policy departments on risk_report to scope_departments
  using (department_codes && string_to_array(current_setting('anlan.department', true), ','));
create policy grid on risk_report to scope_grid using (grid_code = current_setting('anlan.grid', true));
create policy enterprise on risk_report to scope_enterprise
  using (enterprise_id = nullif(current_setting('anlan.enterprise', true), '')::uuid);
create policy system on risk_report to scope_system using (true);

-- What was submitted stands; only the enterprise's card moves it.
grant select, insert on risk_report
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise;
grant select, insert, update on risk_report to scope_system;

call anlan_create_number_series('fb');
