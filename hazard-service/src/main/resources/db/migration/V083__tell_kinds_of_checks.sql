-- Not every check is the enterprise's own, and not every one is announced: an unannounced one (暗访) stays hidden from whom it is
-- about until it has been made.
alter table check_task
  add column check_kind text not null default 'SELF',
  add column announced boolean not null default true,
  alter column level drop not null,
  add constraint ck_check_task_check_kind check (check_kind in ('SELF', 'SUPERVISION', 'SPOT_CHECK', 'RECHECK')),
  add constraint ck_check_task_rung check (check_kind <> 'SELF' or level is not null),
  add constraint ck_check_task_announced check (check_kind <> 'SELF' or announced);
alter table check_task alter column check_kind drop default, alter column announced drop default;

drop policy enterprise on check_task;
create policy enterprise on check_task to scope_enterprise
  using (enterprise_id = nullif(current_setting('anlan.enterprise', true), '')::uuid
         and (announced or status = 'DONE'));

-- when a unit was last checked
create index ix_check_task_done_on on check_task (enterprise_id, done_on) where status = 'DONE';
create index ix_hazard_enterprise_id_found_on on hazard (enterprise_id, found_on)
  where enterprise_id is not null and source not in ('PUBLIC_REPORT', 'MEDIA', 'MONITORING');
