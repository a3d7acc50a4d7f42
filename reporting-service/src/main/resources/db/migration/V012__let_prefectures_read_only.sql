-- Whoever sees several counties reads them and writes nothing. Until now only roles kept them from writing: the policies that
-- show a prefecture all rows held for changes too, and so did the grants beside them.
do $$
declare
  its record;
begin
  for its in
    select tablename, policyname, qual from pg_policies
     where schemaname = current_schema() and roles = array['scope_prefecture'::name] and cmd <> 'SELECT'
  loop
    execute format('drop policy %I on %I', its.policyname, its.tablename);
    execute format(
      'create policy %I on %I for select to scope_prefecture using (%s)', its.policyname, its.tablename, its.qual);
  end loop;
  execute format('revoke insert, update, delete on all tables in schema %I from scope_prefecture', current_schema());
end
$$;
-- What they looked at is on record all the same.
grant insert on outbox_event, audit_record, idempotency_record to scope_prefecture;
