-- A second record of a unit is merged into the first, and that perhaps into a third: open hazards go with them.
alter table enterprise_card add column merged_into uuid;
create index ix_enterprise_card_merged_into on enterprise_card (merged_into) where merged_into is not null;

-- The unit that goes on in place of this one; null as long as its card has not come or is out of the caller's sight.
create function surviving_enterprise(unit uuid) returns uuid
  language sql stable strict
as $$
  with recursive way (id, next) as (
    select c.id, c.merged_into from enterprise_card c where c.id = unit
    union
    select c.id, c.merged_into from way join enterprise_card c on c.id = way.next)
  select id from way where next is null
$$;
revoke all on function surviving_enterprise(uuid) from public;
grant execute on function surviving_enterprise(uuid)
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_system;
