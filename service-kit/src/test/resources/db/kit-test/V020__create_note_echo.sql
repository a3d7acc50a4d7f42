-- What the made-up service hears of itself: a second effect of a fact would be a second row.
create table note_echo (
  heard_at timestamptz not null default clock_timestamp(),
  note_id  uuid not null,
  text     text not null
);
grant select, insert on note_echo to scope_system;
