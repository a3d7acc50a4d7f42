-- A hazard is one row: what lists and figures ask for stands in columns, the entries of its file in "rectification".
create table hazard (
  id               uuid not null,
  version          bigint not null,
  number           text not null,
  county_code      text not null,
  township_code    text not null,
  department_code  text not null,
  grid_code        text,
  enterprise_id    uuid,
  sector_codes     text[] not null,
  enterprise_name  text,
  place            text,
  place_kind       text,
  lon              double precision,
  lat              double precision,
  level            text not null,
  status           text not null,
  source           text not null,
  inspection_level text,
  description      text not null,
  category         text,
  basis_standard   text,
  basis_item       text,
  found_on         date not null,
  rectify_by       date,
  closed_on        date,
  closed_how       text,
  merged_into      uuid,
  listing_level    text,
  listed_on        date,
  delisted_on      date,
  campaigns        text[] not null,
  imported         boolean not null,
  rectification    jsonb not null,
  search_text      text not null,
  search_bigrams   text[] not null generated always as (anlan_bigrams(search_text)) stored,
  created_at       timestamptz not null,
  created_by       text not null,
  created_by_name  text not null,
  constraint pk_hazard primary key (id),
  constraint uq_hazard_county_code_number unique (county_code, number),
  constraint ck_hazard_level check (level in ('GENERAL', 'MAJOR')),
  constraint ck_hazard_status check (
    status in ('REGISTERED', 'ASSIGNED', 'RECTIFYING', 'COMPLETED', 'CLOSED', 'DISMISSED', 'MERGED')),
  -- somewhere: at an enterprise or at a place
  constraint ck_hazard_site check (enterprise_id is not null or place is not null),
  -- 安全生产法 118: a major hazard is one by an item of a published standard
  constraint ck_hazard_basis check (level = 'GENERAL' or basis_standard is not null),
  constraint ck_hazard_closed check ((status = 'CLOSED') = (closed_on is not null and closed_how is not null)),
  constraint ck_hazard_merged check ((status = 'MERGED') = (merged_into is not null)),
  constraint ck_hazard_assigned check (
    imported or status not in ('ASSIGNED', 'RECTIFYING', 'COMPLETED') or rectify_by is not null)
);

-- Each scope reads its page in the order of its own index, newest first.
create index ix_hazard_found_on on hazard (found_on desc, id desc);
create index ix_hazard_county_code on hazard (county_code, found_on desc, id desc);
create index ix_hazard_township_code on hazard (township_code, found_on desc, id desc);
create index ix_hazard_department_code on hazard (department_code, found_on desc, id desc);
create index ix_hazard_grid_code on hazard (grid_code, found_on desc, id desc) where grid_code is not null;
create index ix_hazard_enterprise_id on hazard (enterprise_id, found_on desc, id desc) where enterprise_id is not null;
-- What the search for passed deadlines reads: few rows, however many are closed.
create index ix_hazard_rectify_by on hazard (rectify_by) where status in ('REGISTERED', 'ASSIGNED', 'RECTIFYING');
create index ix_hazard_search_bigrams on hazard using gin (search_bigrams);
create index ix_hazard_campaigns on hazard using gin (campaigns);
create index ix_hazard_lon on hazard (lon, lat) where lon is not null;
