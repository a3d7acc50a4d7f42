-- Where a record stands in the feed of changes: the last change of each record, in the order of commits.
create sequence change_position;
grant usage on sequence change_position to scope_system;

-- How each hazard stands, out of the state block that every fact about it carries.
create table hazard_fact (
  hazard_id       uuid not null,
  number          text,
  version         bigint not null,
  level           text not null,
  status          text not null,
  source          text not null,
  enterprise_id   uuid,
  county_code     text not null,
  township_code   text,
  department_code text,
  grid_code       text,
  sector_codes    text[] not null,
  found_on        date not null,
  rectify_by      date,
  closed_on       date,
  closed_how      text,
  listed_on       date,
  listing_level   text,
  delisted_on     date,
  campaigns       text[] not null,
  imported        boolean not null,
  changed_at      timestamptz not null,
  position        bigint not null default nextval('change_position'),
  constraint pk_hazard_fact primary key (hazard_id)
) with (fillfactor = 85);

-- Figures with more dimensions than cells are kept for.
create index ix_hazard_fact_township_found on hazard_fact (township_code, department_code, found_on);
create index ix_hazard_fact_department_found on hazard_fact (department_code, found_on);
-- Scopes for which no cells are kept.
create index ix_hazard_fact_enterprise on hazard_fact (enterprise_id) where enterprise_id is not null;
create index ix_hazard_fact_grid on hazard_fact (grid_code, found_on) where grid_code is not null;
create index ix_hazard_fact_position on hazard_fact (county_code, position);
