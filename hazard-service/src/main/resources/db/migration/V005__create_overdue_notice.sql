-- One row per hazard and deadline that was told as overdue: whoever inserts it tells it, everybody else is late.
create table overdue_notice (
  hazard_id  uuid not null,
  rectify_by date not null,
  told_at    timestamptz not null default now(),
  constraint pk_overdue_notice primary key (hazard_id, rectify_by)
);
grant select, insert on overdue_notice to scope_system;
