-- Sectors that follow from the industry and those that somebody named; places measured outside their township; the person
-- who answers for the unit's safety. What was named before today counts as named by somebody.
alter table enterprise
  add column sectors_mapped boolean not null default false,
  add column outside_township boolean,
  add column person_in_charge text;
alter table enterprise_past
  add column sectors_mapped boolean not null default false,
  add column outside_township boolean,
  add column person_in_charge text;

-- Borders of a township, for those who have drawn them.
alter table division add column polygon jsonb;

-- A second record of a unit usually bears the same name in the same township.
create index ix_enterprise_township_code_search_text on enterprise (township_code, search_text);
