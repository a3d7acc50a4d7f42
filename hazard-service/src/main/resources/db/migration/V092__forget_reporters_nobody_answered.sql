-- Who reported something is forgotten too where the report was never closed: as long after its last step fell due.
drop index ix_clue_closed_at;
create index ix_clue_forget_at on clue (county_code, coalesce(closed_at, due_at)) where reported and reporter_erased_at is null;
