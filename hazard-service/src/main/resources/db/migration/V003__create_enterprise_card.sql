-- What this service has to know of an enterprise, copied from the topic anlan.enterprise-card.
create table enterprise_card (
  id               uuid not null,
  version          bigint not null,
  number           text,
  name             text not null,
  identifier       text,
  county_code      text not null,
  township_code    text not null,
  department_code  text not null,
  department_codes text[] not null,
  grid_code        text,
  sector_codes     text[] not null,
  status           text,
  lon              double precision,
  lat              double precision,
  constraint pk_enterprise_card primary key (id)
);
-- Ledgers name an enterprise by credit code, another identifier or number.
create index ix_enterprise_card_identifier on enterprise_card (identifier);
create index ix_enterprise_card_number on enterprise_card (number);

alter table enterprise_card enable row level security;
alter table enterprise_card force row level security;

create policy prefecture on enterprise_card to scope_prefecture using (true);
create policy county on enterprise_card to scope_county using (county_code = current_setting('anlan.county', true));
create policy township on enterprise_card to scope_township
  using (township_code = current_setting('anlan.township', true));
create policy townships on enterprise_card to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on enterprise_card to scope_department
  using (department_codes @> array[current_setting('anlan.department', true)]);
create policy departments on enterprise_card to scope_departments
  using (department_codes && string_to_array(current_setting('anlan.department', true), ','));
create policy grid on enterprise_card to scope_grid using (grid_code = current_setting('anlan.grid', true));
create policy enterprise on enterprise_card to scope_enterprise
  using (id = nullif(current_setting('anlan.enterprise', true), '')::uuid);
create policy system on enterprise_card to scope_system using (true);

grant select on enterprise_card
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise;
grant select, insert, update on enterprise_card to scope_system;
