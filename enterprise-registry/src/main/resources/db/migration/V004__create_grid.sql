-- The smallest area somebody walks; members are people, so this is not for the public or the province.
create table grid (
  code             text not null,
  version          bigint not null,
  name             text not null,
  search_text      text not null,
  search_bigrams   text[] generated always as (anlan_bigrams(search_text)) stored,
  parent_code      text,
  owner_county     text not null,
  township_code    text not null,
  polygon          jsonb,
  members          jsonb not null,
  valid_from       date,
  valid_to         date,
  predecessor_code text,
  constraint pk_grid primary key (code),
  constraint fk_grid_parent_code foreign key (parent_code) references grid (code),
  constraint fk_grid_township_code foreign key (township_code) references division (code),
  constraint ck_grid_owner_county check (owner_county = left(township_code, 6)),
  constraint ck_grid_validity check (valid_to >= valid_from)
);
create index ix_grid_owner_county on grid (owner_county, code);
create index ix_grid_township_code on grid (township_code, code);
create index ix_grid_parent_code on grid (parent_code, code);

alter table grid enable row level security;
alter table grid force row level security;
create policy reader on grid for select
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_system
  using (true);
create policy prefecture on grid to scope_prefecture using (true);
create policy county on grid to scope_county using (owner_county = current_setting('anlan.county', true));

grant select on grid
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_system;
grant insert, update on grid to scope_prefecture, scope_county;
