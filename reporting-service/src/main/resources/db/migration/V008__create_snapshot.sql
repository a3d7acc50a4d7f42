-- Figures as they were published. Nothing here is ever changed; a correction is another version with its reason.
create table snapshot (
  id              uuid not null,
  version         bigint not null,
  title           text not null,
  county_code     text not null,
  township_code   text,
  department_code text,
  published_at    timestamptz not null,
  content         jsonb not null,
  constraint pk_snapshot primary key (id, version),
  constraint ck_snapshot_reason check (version = 1 or content ->> 'reason' is not null)
);
create index ix_snapshot_published_at on snapshot (county_code, published_at, id);

alter table snapshot enable row level security;
alter table snapshot force row level security;
create policy prefecture on snapshot for select to scope_prefecture using (true);
create policy county on snapshot to scope_county
  using (county_code = current_setting('anlan.county', true))
  with check (county_code = current_setting('anlan.county', true));
create policy township on snapshot for select to scope_township
  using (township_code = current_setting('anlan.township', true));
create policy townships on snapshot for select to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on snapshot for select to scope_department
  using (department_code = current_setting('anlan.department', true));
create policy departments on snapshot for select to scope_departments
  using (department_code = any (string_to_array(current_setting('anlan.department', true), ',')));
create policy system on snapshot to scope_system using (true) with check (true);

grant select on snapshot
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments, scope_system;
grant insert on snapshot to scope_county, scope_system;

-- The version that counts.
create view current_snapshot with (security_invoker = true) as
  select s.* from snapshot s
   where not exists (select from snapshot newer where newer.id = s.id and newer.version > s.version);
grant select on current_snapshot
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments;
