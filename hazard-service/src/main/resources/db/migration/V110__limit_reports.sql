-- How many reports came within a while, by address and by county. The address is a mark made under the vault's key, which
-- this database does not hold, and its row goes when its time is over; nothing leads from it to a clue.
create table report_window (
  bucket  text not null,
  since   timestamptz not null,
  reports integer not null,
  constraint pk_report_window primary key (bucket)
);
create index ix_report_window_since on report_window (since);

alter table report_window enable row level security;
alter table report_window force row level security;
create policy counting on report_window
  to scope_county, scope_township, scope_townships, scope_department, scope_departments, scope_grid, scope_public
  using (true);
grant select, insert, update, delete on report_window
  to scope_county, scope_township, scope_townships, scope_department, scope_departments, scope_grid, scope_public;
