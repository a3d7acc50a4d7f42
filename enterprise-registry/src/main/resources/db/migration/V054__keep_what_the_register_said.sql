-- What the register said of a unit on a day: the row of today since valid_since (since it was registered where that is
-- null), and before that the rows kept here, each from valid_since up to the day before valid_until. Of several changes
-- on one day the last one counts; all of them are in the audit trail. A row belongs to whom the unit belonged to on its
-- days (ADR 0011).
alter table enterprise add column valid_since date;

create table enterprise_past (like enterprise);
alter table enterprise_past alter column valid_since set not null;
alter table enterprise_past add column valid_until date not null;
alter table enterprise_past
  add constraint pk_enterprise_past primary key (id, valid_until),
  add constraint ck_enterprise_past_days check (valid_until > valid_since);
create index ix_enterprise_past_county_code_number on enterprise_past (county_code, number, id);
create index ix_enterprise_past_township_code_number on enterprise_past (township_code, number, id);
create index ix_enterprise_past_grid_code_number on enterprise_past (grid_code, number, id);
create index ix_enterprise_past_department_codes on enterprise_past using gin (department_codes);

alter table enterprise_past enable row level security;
alter table enterprise_past force row level security;

create policy prefecture on enterprise_past to scope_prefecture using (true);
create policy county on enterprise_past to scope_county
  using (county_code = current_setting('anlan.county', true));
create policy township on enterprise_past to scope_township
  using (township_code = current_setting('anlan.township', true));
create policy townships on enterprise_past to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on enterprise_past to scope_department
  using (department_codes @> array[current_setting('anlan.department', true)]);
create policy departments on enterprise_past to scope_departments
  using (department_codes && string_to_array(current_setting('anlan.department', true), ','));
create policy grid on enterprise_past for select to scope_grid
  using (grid_code = current_setting('anlan.grid', true));
create policy enterprise on enterprise_past to scope_enterprise
  using (id = nullif(current_setting('anlan.enterprise', true), '')::uuid);
create policy system on enterprise_past for select to scope_system using (true);

-- What was said stays said: nobody changes or deletes it.
grant select on enterprise_past to scope_grid, scope_system;
grant select, insert on enterprise_past
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments, scope_enterprise;

-- By names and not by order, so that a column which the register gains later is kept as soon as this table has it.
create function registry_keep_past() returns trigger
  language plpgsql
as $$
declare
  today date := (now() at time zone 'Asia/Shanghai')::date;
  since date := coalesce(old.valid_since, old.registered_on);
begin
  if since < today then
    insert into enterprise_past
    select (jsonb_populate_record(null::enterprise_past,
              to_jsonb(old) || jsonb_build_object('valid_since', since, 'valid_until', today))).*;
  end if;
  new.valid_since := greatest(today, since);
  return new;
end
$$;
create trigger keep_past before update on enterprise for each row
  when (old.version is distinct from new.version) execute function registry_keep_past();
