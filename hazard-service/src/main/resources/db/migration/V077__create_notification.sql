-- What an office was told. It stays with those who were told, wherever its subject goes.
create table notification (
  id              uuid not null,
  version         bigint not null,
  about           uuid not null,
  office          text not null,
  title           text not null,
  text            text not null,
  county_code     text not null,
  township_code   text not null,
  department_code text not null,
  grid_code       text,
  created_at      timestamptz not null,
  read_at         timestamptz,
  read_by         text,
  constraint pk_notification primary key (id)
);
create index ix_notification_office on notification (office, created_at desc, id desc);
create index ix_notification_about on notification (about);

alter table notification enable row level security;
alter table notification force row level security;
create policy prefecture on notification to scope_prefecture using (true);
create policy county on notification to scope_county using (county_code = current_setting('anlan.county', true));
create policy township on notification to scope_township
  using (township_code = current_setting('anlan.township', true));
create policy townships on notification to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on notification to scope_department
  using (department_code = current_setting('anlan.department', true));
create policy departments on notification to scope_departments
  using (department_code = any (string_to_array(current_setting('anlan.department', true), ',')));
create policy grid on notification to scope_grid using (grid_code = current_setting('anlan.grid', true));
create policy system on notification to scope_system using (true);
grant select, update on notification
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments, scope_grid;
grant select, insert, update on notification to scope_system;

-- What is still to be sent, by which channel and to where; nobody but the service itself reads addresses.
create table notification_delivery (
  notification_id uuid not null,
  channel         text not null,
  address         text not null,
  attempts        int not null default 0,
  next_at         timestamptz not null,
  sent_at         timestamptz,
  constraint pk_notification_delivery primary key (notification_id, channel),
  constraint fk_notification_delivery_notification_id foreign key (notification_id) references notification (id),
  constraint ck_notification_delivery_channel check (channel in ('MAIL', 'SMS'))
);
create index ix_notification_delivery_next_at on notification_delivery (next_at) where sent_at is null;
grant select, insert, update on notification_delivery to scope_system;
