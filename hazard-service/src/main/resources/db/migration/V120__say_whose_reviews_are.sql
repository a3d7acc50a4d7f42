-- Whether the unit ordered the look itself: it was the unit that put it on record. Such a look is no check by others.
alter table expert_review add column by_unit boolean not null default false;

alter table expert_review no force row level security;
update expert_review e set by_unit = true
 where exists (
   select from audit_record a
    where a.target_id = e.id and a.action = 'org.anlan.expert-review.recorded.v1' and a.outcome = 'DONE'
      and a.scope like 'ENTERPRISE%');
alter table expert_review force row level security;
