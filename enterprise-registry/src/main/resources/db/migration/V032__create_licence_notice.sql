-- One row per licence, end of validity and notice that was given (90, 60, 30 days before; 0: it has expired): whoever
-- inserts it tells it, everybody else is late. A renewed licence has a new end and is noticed anew.
create table licence_notice (
  part_id  uuid not null,
  valid_to date not null,
  days     integer not null,
  told_at  timestamptz not null default now(),
  constraint pk_licence_notice primary key (part_id, valid_to, days),
  constraint fk_licence_notice_part foreign key (part_id) references dossier_part (id)
);
grant select, insert on licence_notice to scope_system;
