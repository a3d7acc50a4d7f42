-- A clue is no hazard yet: somebody says that there may be one. Who said so is not here but in the vault.
create table clue (
  id              uuid not null,
  version         bigint not null,
  number          text not null,
  county_code     text not null,
  township_code   text,
  department_code text,
  grid_code       text,
  enterprise_id   uuid,
  enterprise_name text,
  place           text,
  lon             double precision,
  lat             double precision,
  sector_codes    text[] not null,
  source          text not null,
  description     text not null,
  observed_at     timestamptz not null,
  status          text not null,
  due_at          timestamptz,
  hazard_id       uuid,
  reported        boolean not null,
  receipt         text,
  answer          text,
  answered_at     timestamptz,
  closed_at       timestamptz,
  entries         jsonb not null,
  client_id       uuid,
  search_text     text not null,
  search_bigrams  text[] not null generated always as (anlan_bigrams(search_text)) stored,
  created_at      timestamptz not null,
  created_by      text not null,
  created_by_name text not null,
  constraint pk_clue primary key (id),
  constraint uq_clue_county_code_number unique (county_code, number),
  constraint uq_clue_receipt unique (receipt),
  -- a telephone that was offline sends what it kept until somebody answers: the same clue once
  constraint uq_clue_created_by_client_id unique (created_by, client_id),
  constraint ck_clue_status check (status in ('SUBMITTED', 'DISPATCHED', 'RETURNED', 'ACCEPTED', 'CONFIRMED', 'DISMISSED')),
  constraint ck_clue_site check (enterprise_id is not null or place is not null or lon is not null),
  constraint ck_clue_confirmed check ((status = 'CONFIRMED') = (hazard_id is not null)),
  constraint ck_clue_dispatched check (status = 'SUBMITTED' or department_code is not null),
  constraint ck_clue_receipt check (reported = (receipt is not null)),
  -- whoever reported something is told what came of it before the clue is closed
  constraint ck_clue_closed check (closed_at is null or not reported or answered_at is not null)
);

create index ix_clue_created_at on clue (created_at desc, id desc);
create index ix_clue_county_code on clue (county_code, created_at desc, id desc);
create index ix_clue_township_code on clue (township_code, created_at desc, id desc);
create index ix_clue_department_code on clue (department_code, created_at desc, id desc);
create index ix_clue_grid_code on clue (grid_code, created_at desc, id desc) where grid_code is not null;
create index ix_clue_enterprise_id on clue (enterprise_id, created_at desc) where enterprise_id is not null;
create index ix_clue_hazard_id on clue (hazard_id) where hazard_id is not null;
create index ix_clue_due_at on clue (due_at) where due_at is not null;
create index ix_clue_lon on clue (lon, lat) where lon is not null;
create index ix_clue_search_bigrams on clue using gin (search_bigrams);

call anlan_create_number_series('xs');
