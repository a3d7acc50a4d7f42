-- Administrative divisions down to the village; codes that ended stay, records keep the code of their time.
create table division (
  code             text not null,
  version          bigint not null,
  kind             text not null,
  name             text not null,
  search_text      text not null,
  search_bigrams   text[] generated always as (anlan_bigrams(search_text)) stored,
  parent_code      text,
  owner_county     text not null,
  valid_from       date,
  valid_to         date,
  predecessor_code text,
  constraint pk_division primary key (code),
  constraint fk_division_parent_code foreign key (parent_code) references division (code),
  constraint ck_division_code check (code ~ '^[0-9]{6}([0-9]{3}){0,2}$'),
  constraint ck_division_owner_county check (owner_county = left(code, 6)),
  constraint ck_division_kind check (
    kind in ('COUNTY', 'TOWN', 'TOWNSHIP', 'SUBDISTRICT', 'PARK', 'ENTERPRISE_GROUP', 'VILLAGE', 'COMMUNITY')),
  constraint ck_division_validity check (valid_to >= valid_from)
);
create index ix_division_owner_county on division (owner_county, code);
create index ix_division_parent_code on division (parent_code, code);

-- Everybody reads the directory; a county's own people write their county's part of it. The column is not called
-- county_code because that names what scopes reading.
alter table division enable row level security;
alter table division force row level security;
create policy reader on division for select
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_province, scope_public, scope_system
  using (true);
create policy prefecture on division to scope_prefecture using (true);
create policy county on division to scope_county using (owner_county = current_setting('anlan.county', true));

grant select on division
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_province, scope_public, scope_system;
grant insert, update on division to scope_prefecture, scope_county;
