-- The bodies that supervise. duties: which sectors an organisation answers for, and from which document.
create table organization (
  code             text not null,
  version          bigint not null,
  kind             text not null,
  name             text not null,
  search_text      text not null,
  search_bigrams   text[] generated always as (anlan_bigrams(search_text)) stored,
  parent_code      text,
  owner_county     text not null,
  division_code    text,
  duties           jsonb not null,
  valid_from       date,
  valid_to         date,
  predecessor_code text,
  constraint pk_organization primary key (code),
  constraint fk_organization_parent_code foreign key (parent_code) references organization (code),
  constraint fk_organization_division_code foreign key (division_code) references division (code),
  constraint ck_organization_kind check (
    kind in ('COMMITTEE', 'COMMITTEE_OFFICE', 'SECTOR_COMMITTEE', 'DEPARTMENT', 'TOWNSHIP_GOVERNMENT',
             'PARK_ADMINISTRATION', 'VILLAGE_COMMITTEE')),
  constraint ck_organization_validity check (valid_to >= valid_from)
);
create index ix_organization_owner_county on organization (owner_county, code);
create index ix_organization_parent_code on organization (parent_code, code);

alter table organization enable row level security;
alter table organization force row level security;
create policy reader on organization for select
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_province, scope_public, scope_system
  using (true);
create policy prefecture on organization to scope_prefecture using (true);
create policy county on organization to scope_county using (owner_county = current_setting('anlan.county', true));

grant select on organization
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_province, scope_public, scope_system;
grant insert, update on organization to scope_prefecture, scope_county;
