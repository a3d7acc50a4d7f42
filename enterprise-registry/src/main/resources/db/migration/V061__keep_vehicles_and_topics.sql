-- Vehicles that a unit runs, and what was found about it under the topics of its county. Both the unit keeps itself too.
alter table dossier_part drop constraint ck_dossier_part_kind;
alter table dossier_part add constraint ck_dossier_part_kind check (
  kind in ('FACILITY', 'LICENCE', 'STANDARDIZATION', 'COMMITMENT', 'INSURANCE', 'RESPONSIBILITY_POST',
           'OBSOLETE_EQUIPMENT', 'UPGRADE_PROJECT', 'CONSTRUCTION_PROJECT', 'DEMONSTRATION', 'EMERGENCY_PLAN', 'DRILL',
           'RESCUE_TEAM', 'DISHONESTY_ENTRY', 'VEHICLE', 'TOPIC_ENTRY'));

alter policy enterprise_records on dossier_part
  with check (enterprise_id = nullif(current_setting('anlan.enterprise', true), '')::uuid
              and kind in ('COMMITMENT', 'INSURANCE', 'RESPONSIBILITY_POST', 'OBSOLETE_EQUIPMENT', 'UPGRADE_PROJECT',
                           'EMERGENCY_PLAN', 'DRILL', 'VEHICLE', 'TOPIC_ENTRY'));
alter policy enterprise_changes on dossier_part
  using (enterprise_id = nullif(current_setting('anlan.enterprise', true), '')::uuid
         and kind in ('COMMITMENT', 'INSURANCE', 'RESPONSIBILITY_POST', 'OBSOLETE_EQUIPMENT', 'UPGRADE_PROJECT',
                      'EMERGENCY_PLAN', 'DRILL', 'VEHICLE', 'TOPIC_ENTRY'));

-- A plate is asked for without its unit, a topic for all units that it concerns.
create index ix_dossier_part_identity on dossier_part (kind, identity) where identity is not null and ended_on is null;
