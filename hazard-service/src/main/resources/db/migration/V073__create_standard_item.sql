-- Items of judgement standards: public knowledge, so that they carry no scope. Those without a county are shipped.
create table standard_item (
  id             uuid not null,
  version        bigint not null,
  owner_county   text,
  sector_codes   text[] not null,
  standard       text not null,
  item           text not null,
  text           text not null,
  source         text not null,
  valid_from     date,
  valid_to       date,
  search_text    text not null,
  search_bigrams text[] not null generated always as (anlan_bigrams(search_text)) stored,
  created_at     timestamptz not null,
  created_by     text not null,
  constraint pk_standard_item primary key (id),
  constraint uq_standard_item_standard_item unique nulls not distinct (standard, item, owner_county, valid_from),
  constraint ck_standard_item_validity check (valid_to >= valid_from)
);
create index ix_standard_item_search_bigrams on standard_item using gin (search_bigrams);

alter table standard_item enable row level security;
alter table standard_item force row level security;
create policy reader on standard_item for select
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_province, scope_public, scope_system
  using (true);
create policy county on standard_item to scope_county using (owner_county = current_setting('anlan.county', true));

grant select on standard_item
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_province, scope_public, scope_system;
grant insert, update on standard_item to scope_county;
