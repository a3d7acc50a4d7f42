-- A self-acceptance comes to one of two conclusions; what was written as one is its opinion. The owner is behind the wall
-- like everybody else, so the wall is opened for these statements.
alter table hazard no force row level security;
alter table listing no force row level security;
update hazard set rectification = jsonb_set(rectification, '{completion,selfAcceptance}',
  (rectification #> '{completion,selfAcceptance}') || jsonb_build_object(
    'conclusion', case when rectification #>> '{completion,selfAcceptance,conclusion}' ~ '不(合格|通过)' then 'FAILED' else 'PASSED' end,
    'opinion', rectification #>> '{completion,selfAcceptance,conclusion}'))
 where rectification #>> '{completion,selfAcceptance,conclusion}' is not null;
-- Running listings of ledgers of old had no end, so that they could not be overdue.
update listing l set due_on = case when h.rectify_by >= l.listed_on then h.rectify_by else l.listed_on + 365 end
  from hazard h
 where h.id = l.hazard_id and l.imported and l.status in ('PUBLISHED', 'SUPERVISING') and l.due_on is null
   and l.listed_on is not null;
alter table listing force row level security;
alter table hazard force row level security;
