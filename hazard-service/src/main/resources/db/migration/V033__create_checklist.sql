-- Checklists of a county. Everybody there reads what is published; the county and its departments write.
create table checklist (
  id              uuid not null,
  version         bigint not null,
  county_code     text not null,
  sector_code     text not null,
  grade           text not null,
  edition         integer not null,
  title           text not null,
  status          text not null,
  content         jsonb not null,
  published_on    date,
  created_at      timestamptz not null,
  created_by      text not null,
  created_by_name text not null,
  constraint pk_checklist primary key (id),
  constraint uq_checklist_edition unique (county_code, sector_code, grade, edition),
  constraint ck_checklist_status check (status in ('DRAFT', 'PUBLISHED')),
  constraint ck_checklist_published check ((status = 'PUBLISHED') = (published_on is not null))
);

alter table checklist enable row level security;
alter table checklist force row level security;

create policy prefecture on checklist for select to scope_prefecture using (true);
create policy county on checklist for select to scope_county
  using (county_code = current_setting('anlan.county', true));
create policy department on checklist for select to scope_department
  using (county_code = left(current_setting('anlan.department', true), 6));
create policy departments on checklist for select to scope_departments
  using (county_code = left(current_setting('anlan.department', true), 6));
create policy township on checklist for select to scope_township
  using (status = 'PUBLISHED' and county_code = left(current_setting('anlan.township', true), 6));
create policy townships on checklist for select to scope_townships
  using (status = 'PUBLISHED' and county_code = left(current_setting('anlan.township', true), 6));
create policy grid on checklist for select to scope_grid
  using (status = 'PUBLISHED' and county_code = left(current_setting('anlan.grid', true), 6));
create policy enterprise on checklist for select to scope_enterprise
  using (status = 'PUBLISHED' and county_code in (select c.county_code from enterprise_card c
           where c.id = nullif(current_setting('anlan.enterprise', true), '')::uuid));
create policy system on checklist to scope_system using (true);

-- What is published is out of everybody's reach: only a draft is changed, for the last time when it is published.
create policy drafting on checklist for insert to scope_county
  with check (status = 'DRAFT' and county_code = current_setting('anlan.county', true));
create policy department_drafting on checklist for insert to scope_department
  with check (status = 'DRAFT' and county_code = left(current_setting('anlan.department', true), 6));
create policy departments_drafting on checklist for insert to scope_departments
  with check (status = 'DRAFT' and county_code = left(current_setting('anlan.department', true), 6));
create policy amending on checklist for update to scope_county
  using (status = 'DRAFT' and county_code = current_setting('anlan.county', true))
  with check (county_code = current_setting('anlan.county', true));
create policy department_amending on checklist for update to scope_department
  using (status = 'DRAFT' and county_code = left(current_setting('anlan.department', true), 6))
  with check (county_code = left(current_setting('anlan.department', true), 6));
create policy departments_amending on checklist for update to scope_departments
  using (status = 'DRAFT' and county_code = left(current_setting('anlan.department', true), 6))
  with check (county_code = left(current_setting('anlan.department', true), 6));

grant select on checklist
  to scope_prefecture, scope_township, scope_townships, scope_grid, scope_enterprise, scope_system;
grant select, insert, update on checklist to scope_county, scope_department, scope_departments;
