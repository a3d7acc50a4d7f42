-- Facts change cells in the light of how the record stood before, and get their place in the feed of changes in the
-- order of commits. Both need one writer at a time; the lock is held until the transaction ends. A function, because
-- its second statement sees what the last holder of the lock committed.
create function hazard_facts_to_change(ids uuid[]) returns setof hazard_fact
  language plpgsql volatile
as $$
begin
  perform pg_advisory_xact_lock(8106);
  return query select f.* from hazard_fact f where f.hazard_id = any (ids);
end
$$;

create function enterprise_facts_to_change(ids uuid[]) returns setof enterprise_fact
  language plpgsql volatile
as $$
begin
  perform pg_advisory_xact_lock(8106);
  return query select f.* from enterprise_fact f where f.enterprise_id = any (ids);
end
$$;
