-- 一企一档: what the file of a unit holds besides the unit itself. What all kinds have is columns, what only one kind
-- has is in details, written and read by the record of that kind.
create table dossier_part (
  id               uuid not null,
  version          bigint not null,
  number           text not null,
  kind             text not null,
  enterprise_id    uuid,
  county_code      text not null,
  township_code    text,
  department_codes text[] not null,
  grid_code        text,
  title            text not null,
  search_text      text not null,
  search_bigrams   text[] generated always as (anlan_bigrams(search_text)) stored,
  identity         text,
  from_on          date,
  until_on         date,
  due_on           date,
  due_for          text,
  longitude        double precision,
  latitude         double precision,
  details          jsonb not null,
  ended_on         date,
  end_reason       text,
  imported         boolean not null,
  created_at       timestamptz not null,
  created_by       text not null,
  constraint pk_dossier_part primary key (id),
  constraint uq_dossier_part_number unique (number),
  constraint fk_dossier_part_enterprise foreign key (enterprise_id) references enterprise (id),
  constraint ck_dossier_part_kind check (
    kind in ('FACILITY', 'LICENCE', 'STANDARDIZATION', 'COMMITMENT', 'INSURANCE', 'RESPONSIBILITY_POST',
             'OBSOLETE_EQUIPMENT', 'UPGRADE_PROJECT', 'CONSTRUCTION_PROJECT', 'DEMONSTRATION', 'EMERGENCY_PLAN', 'DRILL',
             'RESCUE_TEAM', 'DISHONESTY_ENTRY')),
  constraint ck_dossier_part_enterprise check (enterprise_id is not null or kind = 'RESCUE_TEAM'),
  constraint ck_dossier_part_county_code check (county_code = left(township_code, 6)),
  constraint ck_dossier_part_due check ((due_on is null) = (due_for is null)),
  constraint ck_dossier_part_end check ((ended_on is null) = (end_reason is null))
);

-- Within a unit a certificate is there once, but for those withdrawn.
create unique index uq_dossier_part_identity on dossier_part (enterprise_id, kind, identity)
  where ended_on is null and identity is not null;
create index ix_dossier_part_enterprise on dossier_part (enterprise_id, kind, number, id);
create index ix_dossier_part_succession on dossier_part (enterprise_id, kind, from_on) where ended_on is null;
create index ix_dossier_part_county on dossier_part (county_code, kind, number, id);
create index ix_dossier_part_township on dossier_part (township_code, kind, number, id);
create index ix_dossier_part_grid on dossier_part (grid_code, kind, number, id);
create index ix_dossier_part_department_codes on dossier_part using gin (department_codes);
create index ix_dossier_part_search_bigrams on dossier_part using gin (search_bigrams);
create index ix_dossier_part_due on dossier_part (kind, due_on) where ended_on is null;

-- 档案: DA-610926-2026-000123
call anlan_create_number_series('da');

-- The second wall. A unit reads all of its dossier and keeps its own part of it; grids only read.
alter table dossier_part enable row level security;
alter table dossier_part force row level security;

create policy prefecture on dossier_part to scope_prefecture using (true);
create policy county on dossier_part to scope_county
  using (county_code = current_setting('anlan.county', true));
create policy township on dossier_part to scope_township
  using (township_code = current_setting('anlan.township', true));
create policy townships on dossier_part to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on dossier_part to scope_department
  using (department_codes @> array[current_setting('anlan.department', true)]);
create policy departments on dossier_part to scope_departments
  using (department_codes && string_to_array(current_setting('anlan.department', true), ','));
create policy grid on dossier_part for select to scope_grid
  using (grid_code = current_setting('anlan.grid', true));
create policy enterprise on dossier_part for select to scope_enterprise
  using (enterprise_id = nullif(current_setting('anlan.enterprise', true), '')::uuid);
create policy enterprise_records on dossier_part for insert to scope_enterprise
  with check (enterprise_id = nullif(current_setting('anlan.enterprise', true), '')::uuid
              and kind in ('COMMITMENT', 'INSURANCE', 'RESPONSIBILITY_POST', 'OBSOLETE_EQUIPMENT', 'UPGRADE_PROJECT',
                           'EMERGENCY_PLAN', 'DRILL'));
create policy enterprise_changes on dossier_part for update to scope_enterprise
  using (enterprise_id = nullif(current_setting('anlan.enterprise', true), '')::uuid
         and kind in ('COMMITMENT', 'INSURANCE', 'RESPONSIBILITY_POST', 'OBSOLETE_EQUIPMENT', 'UPGRADE_PROJECT',
                      'EMERGENCY_PLAN', 'DRILL'));
create policy system on dossier_part to scope_system using (true);

-- Nobody deletes. The system says what has expired.
grant select on dossier_part to scope_grid;
grant select, update on dossier_part to scope_system;
grant select, insert, update on dossier_part
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_enterprise;
call anlan_show_records_of('dossier_part');
