-- A clue that was not dispatched is no department's, and one that lies nowhere known no township's: what is told of it has ''
-- there. Somebody without a code must not be taken for that nobody.
alter policy township on warning using (township_code = nullif(current_setting('anlan.township', true), ''));
alter policy department on warning using (department_code = nullif(current_setting('anlan.department', true), ''));
alter policy township on notification using (township_code = nullif(current_setting('anlan.township', true), ''));
alter policy department on notification using (department_code = nullif(current_setting('anlan.department', true), ''));
