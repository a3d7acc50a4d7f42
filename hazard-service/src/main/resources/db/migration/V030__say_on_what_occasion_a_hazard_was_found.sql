-- A check, a control measure that failed, an expert's visit: the record names the hazard, and the hazard the record.
alter table hazard
  add column occasion_kind text,
  add column occasion_id   uuid,
  add constraint ck_hazard_occasion check ((occasion_kind is null) = (occasion_id is null));
create index ix_hazard_occasion_id on hazard (occasion_id) where occasion_id is not null;

-- From when on an enterprise owes its first risk report; cards of before it was kept have none.
alter table enterprise_card add column registered_on date;

-- These units and all that were merged into them, however often: whose records go with a card.
create function merged_enterprises(units uuid[]) returns setof uuid
  language sql stable strict
as $$
  with recursive merged (unit) as (
    select unnest(units)
    union
    select m.id from merged join enterprise_card m on m.merged_into = merged.unit)
  select unit from merged
$$;
revoke all on function merged_enterprises(uuid[]) from public;
grant execute on function merged_enterprises(uuid[]) to scope_system;
