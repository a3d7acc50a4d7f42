-- A part may fall due for something on a day that cannot be told yet: the holidays on the way are not known.
alter table dossier_part drop constraint ck_dossier_part_due;
alter table dossier_part add constraint ck_dossier_part_due check (due_on is null or due_for is not null);

-- Not every unit files its plans, and not every plan is filed; other units than before drill half-yearly. What those
-- of before fall due for is found anew by the search for parts without a day.
-- Walls stand against the owner, too; a migration has no scope.
alter table dossier_part no force row level security;
update dossier_part set due_on = null, due_for = null
 where ended_on is null and (kind = 'DRILL' or kind = 'EMERGENCY_PLAN' and details ->> 'filedOn' is null);
alter table dossier_part force row level security;
