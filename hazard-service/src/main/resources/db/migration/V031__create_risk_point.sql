-- A risk point is one row: what lists, the map and figures ask for stands in columns, all entries of it in "file".
create table risk_point (
  id                uuid not null,
  version           bigint not null,
  number            text not null,
  county_code       text not null,
  township_code     text not null,
  department_code   text not null,
  grid_code         text,
  enterprise_id     uuid,
  sector_codes      text[] not null,
  enterprise_name   text,
  place             text,
  place_kind        text,
  lon               double precision,
  lat               double precision,
  name              text not null,
  kind              text not null,
  accident_types    text[] not null,
  factors           text,
  status            text not null,
  method            text not null,
  score             numeric not null,
  rule_version      text not null,
  colour            text not null,
  colour_rank       integer not null,
  colour_basis      text not null,
  lowering_proposed boolean not null,
  graded_on         date not null,
  looked_on         date not null,
  file              jsonb not null,
  imported          boolean not null,
  search_text       text not null,
  search_bigrams    text[] not null generated always as (anlan_bigrams(search_text)) stored,
  created_at        timestamptz not null,
  created_by        text not null,
  created_by_name   text not null,
  constraint pk_risk_point primary key (id),
  constraint uq_risk_point_county_code_number unique (county_code, number),
  constraint ck_risk_point_status check (status in ('IN_CONTROL', 'OUT_OF_CONTROL', 'ELIMINATED')),
  constraint ck_risk_point_method check (method in ('LEC', 'LS')),
  -- green is no colour of a risk
  constraint ck_risk_point_colour check (
    (colour, colour_rank) in (('RED', 1), ('ORANGE', 2), ('YELLOW', 3), ('BLUE', 4))),
  constraint ck_risk_point_site check (enterprise_id is not null or place is not null)
);

-- Each scope reads its page in the order of its own index, newest first; the map, cut off where it is full, worst first.
create index ix_risk_point_graded_on on risk_point (graded_on desc, id desc);
create index ix_risk_point_county_code on risk_point (county_code, graded_on desc, id desc);
create index ix_risk_point_township_code on risk_point (township_code, graded_on desc, id desc);
create index ix_risk_point_department_code on risk_point (department_code, graded_on desc, id desc);
create index ix_risk_point_grid_code on risk_point (grid_code, graded_on desc, id desc) where grid_code is not null;
create index ix_risk_point_enterprise_id on risk_point (enterprise_id, graded_on desc, id desc)
  where enterprise_id is not null;
create index ix_risk_point_colour_rank on risk_point (county_code, colour_rank, id);
-- what is due for a review: by colour, the longest ago first
create index ix_risk_point_looked_on on risk_point (colour, looked_on) where status <> 'ELIMINATED';
create index ix_risk_point_search_bigrams on risk_point using gin (search_bigrams);
create index ix_risk_point_lon on risk_point (lon, lat) where lon is not null;

alter table risk_point enable row level security;
alter table risk_point force row level security;

create policy prefecture on risk_point to scope_prefecture using (true);
create policy county on risk_point to scope_county using (county_code = current_setting('anlan.county', true));
create policy township on risk_point to scope_township
  using (township_code = current_setting('anlan.township', true));
create policy townships on risk_point to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on risk_point to scope_department
  using (department_code = current_setting('anlan.department', true));
create policy departments on risk_point to scope_departments
  using (department_code = any (string_to_array(current_setting('anlan.department', true), ',')));
create policy grid on risk_point to scope_grid using (grid_code = current_setting('anlan.grid', true));
create policy enterprise on risk_point to scope_enterprise
  using (enterprise_id = nullif(current_setting('anlan.enterprise', true), '')::uuid);
create policy system on risk_point to scope_system using (true);

-- Nobody deletes a risk: it is eliminated.
grant select, insert, update on risk_point
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_system;

call anlan_create_number_series('fx');
