-- A unit submits its first report once and its annual one once a year, however many windows are open. "submitted_for" stays
-- with the unit that submitted: one merged into another brings its reports along without taking that one's place.
alter table risk_report add column submitted_for uuid;
alter table risk_report no force row level security;
update risk_report r
   set submitted_for = case when o.nth = 1 then r.enterprise_id else r.id end
  from (select id, row_number() over (partition by enterprise_id, kind, case when kind = 'FIRST' then 0 else year end
                                          order by created_at, id) as nth
          from risk_report) o
 where o.id = r.id;
alter table risk_report force row level security;
alter table risk_report alter column submitted_for set not null;
create unique index uq_risk_report_first on risk_report (submitted_for) where kind = 'FIRST';
create unique index uq_risk_report_annual on risk_report (submitted_for, year) where kind = 'ANNUAL';
