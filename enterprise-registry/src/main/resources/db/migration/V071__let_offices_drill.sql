-- Governments, departments and townships drill, too: such a drill belongs to no unit, and a later one of the same
-- office takes its place.
alter table dossier_part drop constraint ck_dossier_part_enterprise;
alter table dossier_part add constraint ck_dossier_part_enterprise check (
  enterprise_id is not null or kind in ('RESCUE_TEAM', 'DRILL'));
create index ix_dossier_part_office on dossier_part (county_code, kind, from_on)
  where enterprise_id is null and ended_on is null;
