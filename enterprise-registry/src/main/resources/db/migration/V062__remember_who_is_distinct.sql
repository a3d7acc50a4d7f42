-- Two records that look like one unit and were found to be two: they are not suggested again until somebody takes that
-- back. In sight where either record is.
create table enterprise_distinct (
  one_id      uuid not null,
  other_id    uuid not null,
  reason      text not null,
  found_at    timestamptz not null,
  found_by    text not null,
  constraint pk_enterprise_distinct primary key (one_id, other_id),
  constraint fk_enterprise_distinct_one foreign key (one_id) references enterprise (id),
  constraint fk_enterprise_distinct_other foreign key (other_id) references enterprise (id),
  constraint ck_enterprise_distinct_order check (one_id < other_id)
);
create index ix_enterprise_distinct_other on enterprise_distinct (other_id, one_id);

alter table enterprise_distinct enable row level security;
alter table enterprise_distinct force row level security;

-- The register's own wall says what the caller sees of it.
create policy seen on enterprise_distinct for select
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments
  using (exists (select from enterprise e where e.id in (one_id, other_id)));
create policy written on enterprise_distinct for insert
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments
  with check (exists (select from enterprise e where e.id = one_id)
              and exists (select from enterprise e where e.id = other_id));
create policy taken_back on enterprise_distinct for delete
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments
  using (exists (select from enterprise e where e.id = one_id)
         and exists (select from enterprise e where e.id = other_id));
create policy system on enterprise_distinct for select to scope_system using (true);

-- What was found and what was taken back stays in the audit trail of the record.
grant select on enterprise_distinct to scope_system;
grant select, insert, delete on enterprise_distinct
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments;
