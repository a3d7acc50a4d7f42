-- Moves a subscriber on and notes the facts it receives; says which of them it never had before. As its owner,
-- because the call travels in the statement that steps into scope_system. Whoever stands in another scope
-- already is refused: nobody's request may make facts look received.
create function anlan_receive(
    the_subscriber text, the_topics uuid[], the_partitions integer[], the_names text[], the_offsets bigint[],
    the_sources text[], the_ids uuid[], out fresh_sources text[], out fresh_ids uuid[])
  language plpgsql volatile security definer set search_path = public, pg_temp
as $$
begin
  if current_setting('role') not in ('none', 'scope_system') then
    raise insufficient_privilege using message = 'The inbox is for background work only';
  end if;
  with moved as (
    insert into inbox_position as p (subscriber, topic_id, partition, topic, next_offset)
    select the_subscriber, * from unnest(the_topics, the_partitions, the_names, the_offsets)
    on conflict (subscriber, topic_id, partition) do update
      set next_offset = greatest(p.next_offset, excluded.next_offset)),
  fresh as (
    insert into inbox_event (subscriber, source, event_id)
    select the_subscriber, * from unnest(the_sources, the_ids)
    on conflict do nothing
    returning source, event_id)
  select coalesce(array_agg(source), '{}'), coalesce(array_agg(event_id), '{}')
    into fresh_sources, fresh_ids
    from fresh;
end
$$;
