-- A clue may be true and speak of no hazard: illegal production, a concealed accident. The first clue of it is the fact.
alter table clue add column misdeed text;
alter table clue add column fact_id uuid;
alter table clue drop constraint ck_clue_confirmed;
alter table clue add constraint ck_clue_misdeed check (misdeed in ('ILLEGAL_PRODUCTION', 'CONCEALED_ACCIDENT'));
alter table clue add constraint ck_clue_confirmed check (
  (status = 'CONFIRMED') = (hazard_id is not null or misdeed is not null)
  and (misdeed is null or hazard_id is null) and (misdeed is null) = (fact_id is null));
create index ix_clue_fact_id on clue (fact_id) where fact_id is not null;

-- One fact, one reward, whatever the fact is. The owner is behind the wall, so it is opened for one statement.
alter table reward add column fact_id uuid;
alter table reward no force row level security;
update reward set fact_id = hazard_id;
alter table reward force row level security;
alter table reward alter column fact_id set not null;
alter table reward alter column hazard_id drop not null;
drop index uq_reward_hazard_id;
create unique index uq_reward_fact_id on reward (fact_id) where status not in ('REFUSED', 'EXPIRED');
