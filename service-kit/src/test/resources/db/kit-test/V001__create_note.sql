-- A made-up scoped table for the kit's own tests.
create table note (
  id              uuid not null,
  version         bigint not null,
  county_code     text not null,
  township_code   text,
  department_code text,
  grid_code       text,
  enterprise_id   uuid,
  text            text not null,
  constraint pk_note primary key (id),
  constraint ck_note_text check (text <> 'forbidden by the database')
);
alter table note enable row level security;
alter table note force row level security;
create policy prefecture on note to scope_prefecture using (true);
create policy system on note to scope_system using (true);
create policy county on note to scope_county using (county_code = current_setting('anlan.county', true));
create policy township on note to scope_township using (township_code = current_setting('anlan.township', true));
create policy townships on note to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on note to scope_department
  using (department_code = current_setting('anlan.department', true));
grant select, insert, update on note
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_system;
