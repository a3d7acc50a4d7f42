-- What watches a place day and night, and what it says. An alarm is no hazard and no evidence until somebody has looked.
create table device (
  id                   uuid not null,
  version              bigint not null,
  code                 text not null,
  kind                 text not null,
  name                 text not null,
  county_code          text not null,
  township_code        text not null,
  department_code      text not null,
  grid_code            text,
  enterprise_id        uuid,
  enterprise_name      text,
  place                text,
  lon                  double precision,
  lat                  double precision,
  heartbeat_seconds    integer not null,
  silent_after_seconds integer not null,
  status               text not null,
  heard_at             timestamptz,
  search_text          text not null,
  search_bigrams       text[] not null generated always as (anlan_bigrams(search_text)) stored,
  created_at           timestamptz not null,
  created_by           text not null,
  constraint pk_device primary key (id),
  constraint uq_device_county_code_code unique (county_code, code),
  constraint ck_device_kind check (
    kind in ('VIDEO', 'TAILINGS_POND', 'VEHICLE', 'GAS', 'FIRE', 'CRANE', 'MAJOR_HAZARD_SOURCE', 'OTHER')),
  constraint ck_device_status check (status in ('ACTIVE', 'RETIRED')),
  constraint ck_device_seconds check (heartbeat_seconds > 0 and silent_after_seconds >= heartbeat_seconds)
);
create index ix_device_county_code on device (county_code, created_at desc, id desc);
create index ix_device_township_code on device (township_code, created_at desc, id desc);
create index ix_device_department_code on device (department_code, created_at desc, id desc);
create index ix_device_enterprise_id on device (enterprise_id) where enterprise_id is not null;
create index ix_device_search_bigrams on device using gin (search_bigrams);

create table alarm (
  id              uuid not null,
  version         bigint not null,
  device_id       uuid not null,
  device_code     text not null,
  device_kind     text not null,
  device_name     text not null,
  external_id     text not null,
  type            text not null,
  county_code     text not null,
  township_code   text not null,
  department_code text not null,
  grid_code       text,
  enterprise_id   uuid,
  enterprise_name text,
  place           text,
  lon             double precision,
  lat             double precision,
  raised_at       timestamptz not null,
  received_at     timestamptz not null,
  confidence      numeric(5, 4),
  reading         text,
  snapshot_url    text,
  description     text,
  status          text not null,
  opinion         text,
  clue_id         uuid,
  reviewed_at     timestamptz,
  reviewed_by     text,
  reviewed_by_name text,
  constraint pk_alarm primary key (id),
  -- a platform that was cut off sends again what it has sent: the same alarm once
  constraint uq_alarm_device_id_external_id unique (device_id, external_id),
  constraint ck_alarm_status check (status in ('UNREVIEWED', 'CONFIRMED', 'FALSE_ALARM')),
  constraint ck_alarm_reviewed check ((status = 'UNREVIEWED') = (reviewed_by is null)),
  -- nothing follows from an alarm that nobody has confirmed
  constraint ck_alarm_clue check ((status = 'CONFIRMED') = (clue_id is not null))
);
create index ix_alarm_county_code on alarm (county_code, raised_at desc, id desc);
create index ix_alarm_township_code on alarm (township_code, raised_at desc, id desc);
create index ix_alarm_department_code on alarm (department_code, raised_at desc, id desc);
create index ix_alarm_device_id on alarm (device_id, raised_at desc);
create index ix_alarm_unreviewed on alarm (raised_at) where status = 'UNREVIEWED';

-- One row per device and last sign of life: whoever inserts it tells the silence, everybody else is late.
create table device_silence (
  device_id    uuid not null,
  silent_since timestamptz not null,
  told_at      timestamptz not null default now(),
  constraint pk_device_silence primary key (device_id, silent_since)
);
grant select, insert on device_silence to scope_system;
