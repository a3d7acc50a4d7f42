-- 移送: a department that accepted a clue leaves it to another one. It writes a row that is its own no longer, so the policies
-- let it see that row until the next step; in lists and by its id the service shows it to those it was left to only.
alter table clue add column handed_on_by text;

alter policy department on clue
  using (current_setting('anlan.department', true) in (department_code, handed_on_by));
alter policy departments on clue
  using (array[department_code, handed_on_by] && string_to_array(current_setting('anlan.department', true), ','));
