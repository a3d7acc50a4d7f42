-- Who wants to look at an identity, why, who let them, and when they looked. One asks, another lets in.
create table identity_request (
  id              uuid not null,
  version         bigint not null,
  county_code     text not null,
  clue_id         uuid not null,
  clue_number     text not null,
  reason          text not null,
  status          text not null,
  requested_at    timestamptz not null,
  requested_by    text not null,
  requested_by_name text not null,
  decided_at      timestamptz,
  decided_by      text,
  decided_by_name text,
  valid_until     timestamptz,
  looks           integer not null,
  last_look_at    timestamptz,
  constraint pk_identity_request primary key (id),
  constraint ck_identity_request_status check (status in ('REQUESTED', 'APPROVED', 'REFUSED')),
  constraint ck_identity_request_decided check ((status = 'REQUESTED') = (decided_by is null)),
  -- the dual control itself, whatever the service does
  constraint ck_identity_request_dual check (decided_by is distinct from requested_by),
  constraint ck_identity_request_valid check ((status = 'APPROVED') = (valid_until is not null)),
  constraint ck_identity_request_looks check (looks = 0 or status = 'APPROVED')
);
create index ix_identity_request_county_code on identity_request (county_code, requested_at desc, id desc);
create index ix_identity_request_clue_id on identity_request (clue_id);

alter table identity_request enable row level security;
alter table identity_request force row level security;
create policy county on identity_request to scope_county using (county_code = current_setting('anlan.county', true));
create policy system on identity_request to scope_system using (true);
grant select, insert, update on identity_request to scope_county;
grant select on identity_request to scope_system;
