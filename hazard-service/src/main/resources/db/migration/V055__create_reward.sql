-- What a reporter gets. Whom it goes to stands nowhere here: it is paid to whoever shows the code.
create table reward (
  id           uuid not null,
  version      bigint not null,
  number       text not null,
  county_code  text not null,
  clue_id      uuid not null,
  clue_number  text not null,
  hazard_id    uuid not null,
  kind         text not null,
  fine_decided numeric(16,2),
  basis        text not null,
  grade        text,
  persons      integer,
  amount       numeric(16,2) not null,
  status       text not null,
  claim_by     date,
  paid_on      date,
  voucher      text,
  entries      jsonb not null,
  proposed_at  timestamptz not null,
  constraint pk_reward primary key (id),
  constraint uq_reward_county_code_number unique (county_code, number),
  constraint ck_reward_kind check (kind in ('MAJOR_HAZARD', 'CONCEALED_ACCIDENT', 'GENERAL_HAZARD')),
  constraint ck_reward_status check (status in ('PROPOSED', 'APPROVED', 'PAYABLE', 'PAID', 'REFUSED', 'EXPIRED')),
  constraint ck_reward_amount check (amount > 0),
  constraint ck_reward_claim check (status not in ('PAYABLE', 'PAID', 'EXPIRED') or claim_by is not null),
  constraint ck_reward_paid check ((status = 'PAID') = (paid_on is not null))
);
-- One fact, one reward. Hazards that were merged into another are the same fact as that one.
create unique index uq_reward_hazard_id on reward (hazard_id) where status not in ('REFUSED', 'EXPIRED');
create index ix_reward_county_code on reward (county_code, proposed_at desc, id desc);
create index ix_reward_clue_id on reward (clue_id);

alter table reward enable row level security;
alter table reward force row level security;
create policy county on reward to scope_county using (county_code = current_setting('anlan.county', true));
create policy system on reward to scope_system using (true);
-- Whoever holds the receipt of the report reads what becomes of the reward for it.
create policy public on reward for select to scope_public using (exists (select from clue c where c.id = clue_id));
grant select, insert, update on reward to scope_county;
grant select on reward to scope_system;
grant select (id, clue_id, status, amount, claim_by) on reward to scope_public;

call anlan_create_number_series('jl');
