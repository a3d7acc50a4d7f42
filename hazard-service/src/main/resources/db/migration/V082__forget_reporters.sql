-- Who reported something is kept as long as the county says after all is done, and then nobody knows any more. Whatever the
-- service does, nothing is forgotten that was put away within the last month.
alter table clue add column reporter_erased_at timestamptz;
create index ix_clue_closed_at on clue (county_code, closed_at)
  where reported and closed_at is not null and reporter_erased_at is null;

create policy erasing on vault.identity for delete to vault_keeper using (put_at < now() - interval '30 days');
grant delete on vault.identity to vault_keeper;
