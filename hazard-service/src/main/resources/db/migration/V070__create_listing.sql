-- 挂牌督办: one level has one major hazard listed. What lists ask for stands in columns, its entries in "file".
create table listing (
  id               uuid not null,
  version          bigint not null,
  number           text not null,
  hazard_id        uuid not null,
  hazard_number    text not null,
  county_code      text not null,
  township_code    text not null,
  department_code  text not null,
  grid_code        text,
  enterprise_id    uuid,
  sector_codes     text[] not null,
  site             text not null,
  level            text not null,
  authority        text not null,
  status           text not null,
  publish_by       date,
  listed_on        date,
  due_on           date,
  ended_on         date,
  publish_end_by   date,
  end_published_on date,
  upgrade_of       uuid,
  file             jsonb not null,
  imported         boolean not null,
  search_text      text not null,
  search_bigrams   text[] not null generated always as (anlan_bigrams(search_text)) stored,
  created_at       timestamptz not null,
  created_by       text not null,
  created_by_name  text not null,
  constraint pk_listing primary key (id),
  constraint uq_listing_county_code_number unique (county_code, number),
  constraint fk_listing_hazard_id foreign key (hazard_id) references hazard (id),
  constraint ck_listing_level check (
    level in ('PROVINCE', 'CITY', 'COUNTY_GOVERNMENT', 'COMMITTEE', 'COMMITTEE_OFFICE', 'DEPARTMENT', 'TOWNSHIP')),
  constraint ck_listing_status check (
    status in ('PROPOSED', 'APPROVED', 'PUBLISHED', 'SUPERVISING', 'DELISTING_APPLIED', 'VERIFIED', 'DELISTED',
               'REFUSED', 'WITHDRAWN', 'UPGRADED')),
  constraint ck_listing_listed check (
    status not in ('PUBLISHED', 'SUPERVISING', 'DELISTING_APPLIED', 'VERIFIED', 'DELISTED', 'UPGRADED')
    or listed_on is not null),
  constraint ck_listing_ended check ((status in ('DELISTED', 'UPGRADED')) = (ended_on is not null))
);

-- A hazard is on one list, and on the way to one.
create unique index ix_listing_in_force on listing (hazard_id)
  where status in ('PUBLISHED', 'SUPERVISING', 'DELISTING_APPLIED', 'VERIFIED');
create unique index ix_listing_pending on listing (hazard_id) where status in ('PROPOSED', 'APPROVED');
create index ix_listing_hazard_id on listing (hazard_id);
-- Each scope reads its page in the order of its own index, newest first.
create index ix_listing_created_at on listing (created_at desc, id desc);
create index ix_listing_county_code on listing (county_code, created_at desc, id desc);
create index ix_listing_township_code on listing (township_code, created_at desc, id desc);
create index ix_listing_department_code on listing (department_code, created_at desc, id desc);
create index ix_listing_grid_code on listing (grid_code, created_at desc, id desc) where grid_code is not null;
create index ix_listing_enterprise_id on listing (enterprise_id, created_at desc, id desc)
  where enterprise_id is not null;
create index ix_listing_due_on on listing (due_on) where status in ('PUBLISHED', 'SUPERVISING');
create index ix_listing_search_bigrams on listing using gin (search_bigrams);

alter table listing enable row level security;
alter table listing force row level security;

create policy prefecture on listing to scope_prefecture using (true);
create policy county on listing to scope_county using (county_code = current_setting('anlan.county', true));
create policy province on listing for select to scope_province
  using (county_code = current_setting('anlan.county', true));
create policy township on listing to scope_township using (township_code = current_setting('anlan.township', true));
create policy townships on listing to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on listing to scope_department
  using (department_code = current_setting('anlan.department', true));
create policy departments on listing to scope_departments
  using (department_code = any (string_to_array(current_setting('anlan.department', true), ',')));
create policy grid on listing to scope_grid using (grid_code = current_setting('anlan.grid', true));
create policy enterprise on listing to scope_enterprise
  using (enterprise_id = nullif(current_setting('anlan.enterprise', true), '')::uuid);
create policy system on listing to scope_system using (true);

-- Nobody deletes a listing: it ends.
grant select, insert, update on listing
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_enterprise, scope_system;
grant select on listing to scope_grid, scope_province;
call anlan_show_records_of('listing');
call anlan_create_number_series('gp');

-- One row per listing and end that was told as overdue: whoever inserts it tells it.
create table listing_notice (
  listing_id uuid not null,
  due_on     date not null,
  told_at    timestamptz not null default now(),
  constraint pk_listing_notice primary key (listing_id, due_on)
);
grant select, insert on listing_notice to scope_system;
