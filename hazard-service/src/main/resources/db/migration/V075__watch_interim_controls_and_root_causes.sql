-- What lists are narrowed by, taken from the file of the hazard. A day as text sorts as a day does.
alter table hazard
  add column interim_review_on text generated always as (rectification #>> '{interimControls,-1,reviewOn}') stored,
  add column root_cause text generated always as (rectification #>> '{completion,rootCause}') stored;
create index ix_hazard_interim_review_on on hazard (interim_review_on)
  where interim_review_on is not null and status in ('REGISTERED', 'ASSIGNED', 'RECTIFYING', 'COMPLETED');
-- 交办单
call anlan_create_number_series('jb');
