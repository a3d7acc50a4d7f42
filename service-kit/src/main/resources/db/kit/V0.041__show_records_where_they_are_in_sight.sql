-- The history and the attachments of a record are in sight where the record is, and nowhere else. A service says
-- of which of its tables that is so:  call anlan_show_records_of('hazard');
-- Until now two functions answered as their owner for any record, and nothing but the service's own look-up
-- beforehand stood before them.
drop function anlan_history(uuid);
drop function anlan_attachments(uuid);

-- Not forced on the trail: its owner verifies it.
alter table audit_record enable row level security;
create policy system on audit_record to scope_system using (true);
create policy writing on audit_record for insert
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_province, scope_public
  with check (true);

alter table attachment enable row level security;
alter table attachment force row level security;
create policy system on attachment to scope_system using (true);

-- Where a change came from and with which roles is the auditor's business, so not all columns are shown.
create procedure anlan_show_records_of(the_table text)
  language plpgsql
as $$
declare
  readers text := (
    select string_agg(quote_ident(rolname), ', ' order by rolname)
      from pg_roles
     where rolname like 'scope\_%' and rolname <> 'scope_system'
       and has_table_privilege(oid, the_table::regclass, 'select'));
begin
  execute format(
    'create policy %I on audit_record for select to %s '
    'using (outcome = ''DONE'' and exists (select from %I r where r.id = target_id))',
    'of_' || the_table, readers, the_table);
  execute format(
    'create policy %I on attachment to %s using (exists (select from %I r where r.id = owner_id))',
    'of_' || the_table, readers, the_table);
  execute format(
    'grant select (id, recorded_at, actor, actor_name, action, target_id, outcome, data) on audit_record to %s', readers);
  execute format('grant select on attachment to %s', readers);
end
$$;
revoke execute on procedure anlan_show_records_of(text) from public;
