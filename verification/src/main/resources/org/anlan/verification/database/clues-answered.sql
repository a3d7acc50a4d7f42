-- zh: 举报先反馈后办结；属实的线索有隐患或违法行为，已分派的线索有承办部门和时限
-- en: whoever reported is answered before a clue is closed; a confirmed clue has its hazard or misdeed, a dispatched one its department and time
-- holds: 安全生产法 73, 信访工作条例 23
-- in hazard
select number from clue
 where (closed_at is not null and reported and answered_at is null)
    or (status = 'CONFIRMED') <> (hazard_id is not null or misdeed is not null)
    or (closed_at is not null and status not in ('CONFIRMED', 'DISMISSED'))
    or (status in ('DISPATCHED', 'ACCEPTED') and department_code is null)
