-- How each enterprise stands, out of its card.
create table enterprise_fact (
  enterprise_id    uuid not null,
  version          bigint not null,
  number           text,
  name             text not null,
  kind             text,
  identifier       text,
  county_code      text not null,
  township_code    text,
  department_code  text,
  department_codes text[] not null,
  grid_code        text,
  sector_codes     text[] not null,
  industry_code    text,
  size_class       text,
  employees        integer,
  status           text not null,
  key_years        integer[] not null,
  longitude        double precision,
  latitude         double precision,
  registered_on    date not null,
  closed_on        date,
  merged_into      uuid,
  changed_at       timestamptz not null,
  position         bigint not null default nextval('change_position'),
  constraint pk_enterprise_fact primary key (enterprise_id)
) with (fillfactor = 85);

create index ix_enterprise_fact_township on enterprise_fact (township_code);
create index ix_enterprise_fact_departments on enterprise_fact using gin (department_codes);
create index ix_enterprise_fact_grid on enterprise_fact (grid_code) where grid_code is not null;
create index ix_enterprise_fact_position on enterprise_fact (county_code, position);
