-- The county's list of supervised sectors, mapped to classes of GB/T 4754 and to a leading department.
create table sector (
  code              text not null,
  version           bigint not null,
  name              text not null,
  search_text      text not null,
  search_bigrams   text[] generated always as (anlan_bigrams(search_text)) stored,
  owner_county      text not null,
  lead_organization text,
  industry_classes  text[] not null,
  valid_from        date,
  valid_to          date,
  predecessor_code  text,
  constraint pk_sector primary key (code),
  constraint ck_sector_validity check (valid_to >= valid_from)
);
create index ix_sector_owner_county on sector (owner_county, code);

alter table sector enable row level security;
alter table sector force row level security;
create policy reader on sector for select
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_province, scope_public, scope_system
  using (true);
create policy prefecture on sector to scope_prefecture using (true);
create policy county on sector to scope_county using (owner_county = current_setting('anlan.county', true));

grant select on sector
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_province, scope_public, scope_system;
grant insert, update on sector to scope_prefecture, scope_county;
