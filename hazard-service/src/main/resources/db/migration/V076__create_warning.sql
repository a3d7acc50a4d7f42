-- 预警. One row for each cause as long as it lasts; "gone_at" says that the cause is gone, whoever saw to it.
create table warning (
  id              uuid not null,
  version         bigint not null,
  kind            text not null,
  colour          text not null,
  cause           text not null,
  hazard_id       uuid,
  title           text not null,
  county_code     text not null,
  township_code   text not null,
  department_code text not null,
  grid_code       text,
  enterprise_id   uuid,
  sector_codes    text[] not null,
  status          text not null,
  rung            text not null,
  raised_at       timestamptz not null,
  rung_since      timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by text,
  answer          text,
  cleared_at      timestamptz,
  cleared_by      text,
  gone_at         timestamptz,
  constraint pk_warning primary key (id),
  constraint ck_warning_status check (status in ('RAISED', 'ACKNOWLEDGED', 'CLEARED')),
  constraint ck_warning_rung check (rung in ('GRID', 'TOWNSHIP', 'DEPARTMENT', 'COUNTY')),
  constraint ck_warning_cleared check ((status = 'CLEARED') = (cleared_at is not null))
);
create unique index ix_warning_cause on warning (kind, cause) where gone_at is null;
create index ix_warning_raised_at on warning (raised_at desc, id desc);
create index ix_warning_county_code on warning (county_code, raised_at desc, id desc);
create index ix_warning_township_code on warning (township_code, raised_at desc, id desc);
create index ix_warning_department_code on warning (department_code, raised_at desc, id desc);
create index ix_warning_grid_code on warning (grid_code, raised_at desc, id desc) where grid_code is not null;
create index ix_warning_hazard_id on warning (hazard_id) where hazard_id is not null;
create index ix_warning_enterprise_id on warning (enterprise_id) where enterprise_id is not null;

alter table warning enable row level security;
alter table warning force row level security;
create policy prefecture on warning to scope_prefecture using (true);
create policy county on warning to scope_county using (county_code = current_setting('anlan.county', true));
create policy township on warning to scope_township using (township_code = current_setting('anlan.township', true));
create policy townships on warning to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on warning to scope_department
  using (department_code = current_setting('anlan.department', true));
create policy departments on warning to scope_departments
  using (department_code = any (string_to_array(current_setting('anlan.department', true), ',')));
create policy grid on warning to scope_grid using (grid_code = current_setting('anlan.grid', true));
create policy system on warning to scope_system using (true);

grant select, update on warning
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments, scope_grid;
grant select, insert, update on warning to scope_system;
call anlan_show_records_of('warning');

-- Warnings of a hazard, and of what is at an enterprise, lie where these lie. An enterprise sees none itself.
create function take_warnings_along() returns trigger
  language plpgsql
as $$
begin
  update warning
     set county_code = new.county_code, township_code = new.township_code, department_code = new.department_code,
         grid_code = new.grid_code, enterprise_id = new.enterprise_id, sector_codes = new.sector_codes,
         version = version + 1
   where hazard_id = new.id or (hazard_id is null and enterprise_id = new.enterprise_id and gone_at is null);
  return null;
end
$$;
create trigger take_warnings_along after update on hazard for each row
  when ((old.county_code, old.township_code, old.department_code, old.grid_code, old.enterprise_id, old.sector_codes)
        is distinct from
        (new.county_code, new.township_code, new.department_code, new.grid_code, new.enterprise_id, new.sector_codes))
  execute function take_warnings_along();
