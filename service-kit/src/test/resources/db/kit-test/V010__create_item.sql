-- A made-up scoped table that a ledger of the kit's own tests fills.
create table item (
  id            uuid not null,
  number        text not null,
  county_code   text not null,
  township_code text not null,
  name          text not null,
  found_on      date,
  tags          text[] not null,
  constraint pk_item primary key (id),
  constraint uq_item_number unique (number),
  constraint ck_item_name check (name <> 'forbidden by the database')
);
alter table item enable row level security;
alter table item force row level security;
create policy system on item to scope_system using (true);
create policy county on item to scope_county using (county_code = current_setting('anlan.county', true));
create policy township on item to scope_township using (township_code = current_setting('anlan.township', true));
grant select, insert, update, delete on item to scope_county, scope_township, scope_system;
