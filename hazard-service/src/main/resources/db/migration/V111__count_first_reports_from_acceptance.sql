-- The first report is due so long after the unit's project was accepted. An annual report that nobody owed, because the unit
-- was not there before the year began, was never due.
alter table risk_report add column accepted_on date;

alter table risk_report no force row level security;
alter table enterprise_card no force row level security;
update risk_report r set due_on = null
  from enterprise_card c
 where c.id = r.submitted_for and r.kind = 'ANNUAL' and c.registered_on >= make_date(r.year, 1, 1);
alter table enterprise_card force row level security;
alter table risk_report force row level security;
