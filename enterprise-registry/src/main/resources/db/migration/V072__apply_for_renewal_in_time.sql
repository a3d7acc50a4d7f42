-- The renewal of a safe production licence is applied for three months before it ends; until now it fell due at the end.
-- Walls stand against the owner, too; a migration has no scope.
alter table dossier_part no force row level security;
update dossier_part set due_on = (until_on - interval '3 months')::date, due_for = 'RENEWAL_APPLICATION'
 where kind = 'LICENCE' and ended_on is null and until_on is not null and details ->> 'type' = 'SAFETY_PRODUCTION';
alter table dossier_part force row level security;
