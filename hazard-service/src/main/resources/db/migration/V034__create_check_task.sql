-- A check that an enterprise owes itself on one of its four rungs; what it led to is in "outcome".
create table check_task (
  id              uuid not null,
  version         bigint not null,
  number          text not null,
  county_code     text not null,
  township_code   text not null,
  department_code text not null,
  grid_code       text,
  enterprise_id   uuid not null,
  sector_codes    text[] not null,
  enterprise_name text,
  place           text,
  place_kind      text,
  lon             double precision,
  lat             double precision,
  title           text not null,
  level           text not null,
  checklist_id    uuid,
  assignee        text,
  due_on          date not null,
  every_days      integer,
  status          text not null,
  done_on         date,
  findings        integer not null,
  outcome         jsonb not null,
  created_at      timestamptz not null,
  created_by      text not null,
  created_by_name text not null,
  constraint pk_check_task primary key (id),
  constraint uq_check_task_county_code_number unique (county_code, number),
  constraint ck_check_task_level check (level in ('POST', 'TEAM', 'WORKSHOP', 'ENTERPRISE')),
  constraint ck_check_task_status check (status in ('OPEN', 'DONE', 'CANCELLED')),
  constraint ck_check_task_done check ((status = 'DONE') = (done_on is not null))
);

create index ix_check_task_due_on on check_task (due_on desc, id desc);
create index ix_check_task_county_code on check_task (county_code, due_on desc, id desc);
create index ix_check_task_township_code on check_task (township_code, due_on desc, id desc);
create index ix_check_task_department_code on check_task (department_code, due_on desc, id desc);
create index ix_check_task_grid_code on check_task (grid_code, due_on desc, id desc) where grid_code is not null;
create index ix_check_task_enterprise_id on check_task (enterprise_id, due_on desc, id desc) where enterprise_id is not null;

alter table check_task enable row level security;
alter table check_task force row level security;

create policy prefecture on check_task to scope_prefecture using (true);
create policy county on check_task to scope_county using (county_code = current_setting('anlan.county', true));
create policy township on check_task to scope_township
  using (township_code = current_setting('anlan.township', true));
create policy townships on check_task to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on check_task to scope_department
  using (department_code = current_setting('anlan.department', true));
create policy departments on check_task to scope_departments
  using (department_code = any (string_to_array(current_setting('anlan.department', true), ',')));
create policy grid on check_task to scope_grid using (grid_code = current_setting('anlan.grid', true));
create policy enterprise on check_task to scope_enterprise
  using (enterprise_id = nullif(current_setting('anlan.enterprise', true), '')::uuid);
create policy system on check_task to scope_system using (true);

grant select, insert, update on check_task
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_system;

call anlan_create_number_series('zc');
