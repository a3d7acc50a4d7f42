-- 通报: a circular names one major hazard or several. Whoever sees one of them sees the circular.
create table circular (
  id              uuid not null,
  version         bigint not null,
  number          text not null,
  county_code     text not null,
  document_number text,
  issued_on       date not null,
  issuer          text not null,
  reason          text not null,
  hazard_ids      uuid[] not null,
  created_at      timestamptz not null,
  created_by      text not null,
  created_by_name text not null,
  constraint pk_circular primary key (id),
  constraint uq_circular_county_code_number unique (county_code, number),
  constraint ck_circular_hazard_ids check (cardinality(hazard_ids) > 0)
);
create index ix_circular_issued_on on circular (issued_on desc, id desc);
create index ix_circular_hazard_ids on circular using gin (hazard_ids);

alter table circular enable row level security;
alter table circular force row level security;

create policy prefecture on circular for select to scope_prefecture using (true);
create policy of_hazards on circular
  to scope_county, scope_township, scope_townships, scope_department, scope_departments, scope_grid,
     scope_enterprise
  using (exists (select from hazard h where h.id = any (hazard_ids)));
create policy system on circular to scope_system using (true);

-- Nobody changes or deletes a circular: it was issued.
grant select, insert on circular
  to scope_county, scope_township, scope_townships, scope_department, scope_departments;
grant select on circular to scope_prefecture, scope_grid, scope_enterprise, scope_system;
call anlan_create_number_series('tb');
