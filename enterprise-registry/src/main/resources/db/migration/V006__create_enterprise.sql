-- The years in which a unit is watched closely, out of the decisions themselves: one source, one index.
create function registry_key_years(decisions jsonb) returns integer[]
  language sql immutable strict parallel safe
as $$
  select coalesce(array_agg((d ->> 'year')::integer order by (d ->> 'year')::integer), '{}')
    from jsonb_array_elements(decisions) d
$$;

create table enterprise (
  id                    uuid not null,
  version               bigint not null,
  number                text not null,
  name                  text not null,
  search_text           text not null,
  search_bigrams        text[] generated always as (anlan_bigrams(search_text)) stored,
  kind                  text not null,
  credit_code           text,
  other_identifier_type text,
  other_identifier      text,
  county_code           text not null,
  township_code         text not null,
  department_codes      text[] not null,
  sector_codes          text[] not null,
  industry_code         text,
  grid_code             text,
  status                text not null,
  status_on             date,
  status_reason         text,
  status_basis          text,
  size_class            text,
  employees             integer,
  employees_on          date,
  premises              text[] not null,
  longitude             double precision,
  latitude              double precision,
  crs                   text,
  address               text,
  legal_representative  text,
  safety_manager        text,
  phone                 text,
  key_supervisions      jsonb not null,
  key_years             integer[] generated always as (registry_key_years(key_supervisions)) stored,
  registered_on         date not null,
  closed_on             date,
  merged_into           uuid,
  imported              boolean not null,
  created_at            timestamptz not null,
  created_by            text not null,
  constraint pk_enterprise primary key (id),
  constraint uq_enterprise_number unique (number),
  constraint fk_enterprise_merged_into foreign key (merged_into) references enterprise (id),
  constraint ck_enterprise_identity check (credit_code is not null or other_identifier is not null),
  constraint ck_enterprise_other_identifier check ((other_identifier_type is null) = (other_identifier is null)),
  constraint ck_enterprise_county_code check (county_code = left(township_code, 6)),
  constraint ck_enterprise_department_codes check (cardinality(department_codes) > 0),
  constraint ck_enterprise_kind check (
    kind in ('COMPANY', 'INDIVIDUAL_BUSINESS', 'INSTITUTION', 'SOCIAL_BODY', 'HOUSEHOLD_WORKSHOP', 'SITE', 'UNOWNED')),
  constraint ck_enterprise_status check (
    status in ('PREPARING', 'OPERATING', 'SUSPENDED', 'RECTIFYING', 'CLOSED', 'CANCELLED')),
  constraint ck_enterprise_location check (
    (longitude is null and latitude is null and crs is null)
    or (longitude between 73 and 136 and latitude between 3 and 54 and crs is not null)),
  constraint ck_enterprise_merged_into check (merged_into <> id)
);

-- A unit is registered once. Names of other numbers are only unique within a county.
create unique index uq_enterprise_credit_code on enterprise (credit_code);
create unique index uq_enterprise_other_identifier
  on enterprise (county_code, other_identifier_type, other_identifier);
