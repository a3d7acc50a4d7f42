-- An enterprise reads the warnings about it, and the notices that were given to it: "enterprise_id" is set where it is the one
-- that is told, and not where others are told about it.
create policy enterprise on warning for select to scope_enterprise
  using (enterprise_id = nullif(current_setting('anlan.enterprise', true), '')::uuid);
grant select on warning to scope_enterprise;

alter table notification add column enterprise_id uuid;
create policy enterprise on notification to scope_enterprise
  using (enterprise_id = nullif(current_setting('anlan.enterprise', true), '')::uuid);
grant select, update on notification to scope_enterprise;
