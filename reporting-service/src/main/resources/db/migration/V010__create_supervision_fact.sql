-- Who looks after which unit, out of the facts of postings: never a name, only the key that others know a person by.
-- A posting has no place of its own. It lies where its unit lies, and past a merger it belongs to the unit that remains.
create table supervision_fact (
  link_id          uuid not null,
  version          bigint not null,
  number           text not null,
  kind             text not null,
  person_key       uuid not null,
  enterprise_id    uuid not null,
  starts_on        date not null,
  ends_on          date,
  changed_at       timestamptz not null,
  county_code      text,
  township_code    text,
  department_codes text[],
  grid_code        text,
  sector_codes     text[],
  position         bigint not null default nextval('change_position'),
  constraint pk_supervision_fact primary key (link_id)
) with (fillfactor = 85);

create index ix_supervision_fact_county on supervision_fact (county_code, kind);
create index ix_supervision_fact_township on supervision_fact (township_code, kind);
create index ix_supervision_fact_departments on supervision_fact using gin (department_codes);
create index ix_supervision_fact_grid on supervision_fact (grid_code) where grid_code is not null;
create index ix_supervision_fact_enterprise on supervision_fact (enterprise_id);

-- Postings and cards come on different topics, in any order; whichever is later puts the posting in its place.
create function supervision_fact_takes_its_place() returns trigger
  language plpgsql
as $$
declare
  unit enterprise_fact;
begin
  for hop in 1 .. 20 loop
    select f.* into unit from enterprise_fact f where f.enterprise_id = new.enterprise_id;
    exit when unit.merged_into is null;
    new.enterprise_id := unit.merged_into;
  end loop;
  new.county_code := unit.county_code;
  new.township_code := unit.township_code;
  new.department_codes := unit.department_codes;
  new.grid_code := unit.grid_code;
  new.sector_codes := unit.sector_codes;
  return new;
end
$$;
create trigger takes_its_place before insert or update on supervision_fact
  for each row execute function supervision_fact_takes_its_place();

create function enterprise_fact_takes_postings_along() returns trigger
  language plpgsql
as $$
begin
  update supervision_fact set enterprise_id = enterprise_id where enterprise_id = new.enterprise_id;
  return null;
end
$$;
create trigger takes_postings_along after insert on enterprise_fact
  for each row execute function enterprise_fact_takes_postings_along();
create trigger takes_postings_along_again after update on enterprise_fact for each row
  when ((old.county_code, old.township_code, old.department_codes, old.grid_code, old.sector_codes, old.merged_into)
        is distinct from
        (new.county_code, new.township_code, new.department_codes, new.grid_code, new.sector_codes, new.merged_into))
  execute function enterprise_fact_takes_postings_along();

create function supervision_facts_to_change(ids uuid[]) returns setof supervision_fact
  language plpgsql volatile
as $$
begin
  perform pg_advisory_xact_lock(8106);
  return query select f.* from supervision_fact f where f.link_id = any (ids);
end
$$;

alter table supervision_fact enable row level security;
alter table supervision_fact force row level security;
create policy prefecture on supervision_fact for select to scope_prefecture using (true);
create policy county on supervision_fact for select to scope_county
  using (county_code = current_setting('anlan.county', true));
create policy township on supervision_fact for select to scope_township
  using (township_code = current_setting('anlan.township', true));
create policy townships on supervision_fact for select to scope_townships
  using (township_code = any (string_to_array(current_setting('anlan.township', true), ',')));
create policy department on supervision_fact for select to scope_department
  using (department_codes @> array[current_setting('anlan.department', true)]);
create policy departments on supervision_fact for select to scope_departments
  using (department_codes && string_to_array(current_setting('anlan.department', true), ','));
create policy grid on supervision_fact for select to scope_grid
  using (grid_code = current_setting('anlan.grid', true));
create policy enterprise on supervision_fact for select to scope_enterprise
  using (enterprise_id = nullif(current_setting('anlan.enterprise', true), '')::uuid);
create policy system on supervision_fact to scope_system using (true) with check (true);

-- Figures that count heads: how many different ones there are on a day. Somebody who looks after two units is one
-- person in their town and one in the county, so no sums are kept of this.
create view headcount with (security_invoker = true) as
  select 'supervisors' as measure, person_key as head, starts_on, ends_on, county_code, township_code,
         department_codes, sector_codes, '{}'::text[] as campaigns, null::text as source, grid_code, enterprise_id
    from supervision_fact where kind = 'RESIDENT_SUPERVISOR'
  union all
  select 'supervisors.enterprises', enterprise_id, starts_on, ends_on, county_code, township_code,
         department_codes, sector_codes, '{}'::text[], null::text, grid_code, enterprise_id
    from supervision_fact where kind = 'RESIDENT_SUPERVISOR';

grant select on supervision_fact, headcount
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_system;
grant insert, update on supervision_fact to scope_system;
