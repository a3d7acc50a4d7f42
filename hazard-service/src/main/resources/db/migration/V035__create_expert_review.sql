-- A visit of experts or of a contracted organisation; who looked and what they said is in "report".
create table expert_review (
  id              uuid not null,
  version         bigint not null,
  number          text not null,
  county_code     text not null,
  township_code   text not null,
  department_code text not null,
  grid_code       text,
  enterprise_id   uuid,
  sector_codes    text[] not null,
  enterprise_name text,
  place           text,
  place_kind      text,
  lon             double precision,
  lat             double precision,
  kind            text not null,
  organisation    text not null,
  facility        text,
  held_on         date not null,
  findings        integer not null,
  report          jsonb not null,
  created_at      timestamptz not null,
  created_by      text not null,
  created_by_name text not null,
  constraint pk_expert_review primary key (id),
  constraint uq_expert_review_county_code_number unique (county_code, number),
  constraint ck_expert_review_kind check (kind in ('THIRD_PARTY', 'EXPERT')),
  constraint ck_expert_review_site check (enterprise_id is not null or place is not null)
);

create index ix_expert_review_held_on on expert_review (held_on desc, id desc);
create index ix_expert_review_county_code on expert_review (county_code, held_on desc, id desc);
create index ix_expert_review_township_code on expert_review (township_code, held_on desc, id desc);
create index ix_expert_review_department_code on expert_review (department_code, held_on desc, id desc);
create index ix_expert_review_grid_code on expert_review (grid_code, held_on desc, id desc) where grid_code is not null;
create index ix_expert_review_enterprise_id on expert_review (enterprise_id, held_on desc, id desc) where enterprise_id is not null;

alter table expert_review enable row level security;
alter table expert_review force row level security;

create policy prefecture on expert_review to scope_prefecture using (true);
create policy county on expert_review to scope_county using (county_code = current_setting('anlan.county', true));
create policy township on expert_review to scope_township
  using (township_code = current_setting('anlan.township', true));
create policy townships on expert_review to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on expert_review to scope_department
  using (department_code = current_setting('anlan.department', true));
create policy departments on expert_review to scope_departments
  using (department_code = any (string_to_array(current_setting('anlan.department', true), ',')));
create policy grid on expert_review to scope_grid using (grid_code = current_setting('anlan.grid', true));
create policy enterprise on expert_review to scope_enterprise
  using (enterprise_id = nullif(current_setting('anlan.enterprise', true), '')::uuid);
create policy system on expert_review to scope_system using (true);

grant select, insert, update on expert_review
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_system;

call anlan_create_number_series('ps');
