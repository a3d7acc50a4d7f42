-- The park a unit lies in, its links of the chain of hazardous chemicals, what it may produce, how large it is, and how
-- it closed. Ledgers say none of it.
alter table enterprise
  add column park_code text,
  add column chemical_activities text[] not null default '{}',
  add column capacity numeric(18, 4),
  add column capacity_unit text,
  add column scale text,
  add column scale_source text,
  add column scale_year integer,
  add column closing_kind text,
  add constraint ck_enterprise_capacity check ((capacity is null) = (capacity_unit is null)),
  add constraint ck_enterprise_scale check (scale in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO')),
  add constraint ck_enterprise_closing_kind check (closing_kind in ('CAPACITY_CUT', 'BANNED', 'VOLUNTARY', 'OTHER'));
alter table enterprise_past
  add column park_code text,
  add column chemical_activities text[] not null default '{}',
  add column capacity numeric(18, 4),
  add column capacity_unit text,
  add column scale text,
  add column scale_source text,
  add column scale_year integer,
  add column closing_kind text;

-- Few units lie in a park, few deal in chemicals.
create index ix_enterprise_park_code on enterprise (park_code, number, id) where park_code is not null;
create index ix_enterprise_chemical_activities on enterprise using gin (chemical_activities)
  where chemical_activities <> '{}';
