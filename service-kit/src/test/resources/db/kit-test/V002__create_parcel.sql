-- A second made-up table, with everything that lists filter, sort and search by.
create table parcel (
  id               uuid not null,
  version          bigint not null,
  county_code      text not null,
  township_code    text not null,
  department_codes text[] not null default '{}',
  grid_code        text,
  enterprise_id    uuid,
  number           text not null,
  name             text not null,
  size             text not null,
  weight           numeric(16,2),
  sent_on          date not null,
  due_on           date,
  created_at       timestamptz not null,
  fragile          boolean not null default false,
  years            integer[] not null default '{}',
  longitude        double precision,
  latitude         double precision,
  search_text      text not null,
  search_bigrams   text[] generated always as (anlan_bigrams(search_text)) stored,
  constraint pk_parcel primary key (id)
);
create index ix_parcel_search_bigrams on parcel using gin (search_bigrams);
create index ix_parcel_township_code on parcel (township_code, sent_on desc, id desc);
alter table parcel enable row level security;
alter table parcel force row level security;
create policy system on parcel to scope_system using (true);
create policy county on parcel to scope_county using (county_code = current_setting('anlan.county', true));
create policy township on parcel to scope_township using (township_code = current_setting('anlan.township', true));
create policy department on parcel to scope_department
  using (department_codes @> array[current_setting('anlan.department', true)]);
grant select, insert, update on parcel to scope_county, scope_township, scope_department, scope_system;
