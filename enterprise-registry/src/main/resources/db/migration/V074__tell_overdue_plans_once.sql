-- One row per plan, what it fell due for and the day on which it did: whoever inserts it tells it, everybody else is late. A plan
-- that is evaluated falls due anew, on another day.
create table plan_notice (
  part_id uuid not null,
  due_for text not null,
  due_on  date not null,
  told_at timestamptz not null default now(),
  constraint pk_plan_notice primary key (part_id, due_for, due_on),
  constraint fk_plan_notice_part foreign key (part_id) references dossier_part (id)
);
grant select, insert on plan_notice to scope_system;
