-- Work that outlasts a request, and what imports keep until theirs is done.

create table job (
  id            uuid not null,
  kind          text not null,
  state         text not null,
  -- in whose name it runs, and the rows that this actor may see and touch
  actor         text not null,
  owner         text not null,
  county_code   text,
  scope_role    text not null,
  scope_setting text not null,
  parameters    text not null,
  total         bigint not null,
  done          bigint not null default 0,
  failed        bigint not null default 0,
  unchanged     bigint not null default 0,
  -- how far it came; moves in the transaction of the effect
  position      bigint not null default 0,
  lease         uuid,
  leased_until  timestamptz,
  attempts      integer not null default 0,
  cancelled     boolean not null default false,
  problem       text,
  created_at    timestamptz not null,
  started_at    timestamptz,
  finished_at   timestamptz,
  constraint pk_job primary key (id),
  constraint ck_job_state check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  constraint ck_job_finished check ((finished_at is null) = (state in ('QUEUED', 'RUNNING')))
);
create index ix_job_waiting on job (created_at) where state in ('QUEUED', 'RUNNING');
create index ix_job_finished_at on job (finished_at);

-- The uploaded file in pieces, so that neither side ever holds it whole; gone when the job is finished.
create table import_piece (
  job_id   uuid not null,
  position integer not null,
  content  bytea not null,
  constraint pk_import_piece primary key (job_id, position),
  constraint fk_import_piece_job foreign key (job_id) references job (id) on delete cascade
);

-- A refused row as it stood in the file, and why; the texts of the reasons are written when they are read.
create table import_refusal (
  job_id     uuid not null,
  row_number integer not null,
  cells      text not null,
  reasons    text not null,
  constraint pk_import_refusal primary key (job_id, row_number),
  constraint fk_import_refusal_job foreign key (job_id) references job (id) on delete cascade
);

alter table job enable row level security;
alter table job force row level security;
create policy system on job to scope_system using (true);
create policy prefecture on job to scope_prefecture using (true);
create policy county on job to scope_county using (county_code = current_setting('anlan.county', true));
-- everyone else: the jobs of those who see exactly the same rows
create policy township on job to scope_township, scope_townships
  using (scope_role = current_user and scope_setting = current_setting('anlan.township', true));
create policy department on job to scope_department, scope_departments
  using (scope_role = current_user and scope_setting = current_setting('anlan.department', true));
create policy grid on job to scope_grid
  using (scope_role = current_user and scope_setting = current_setting('anlan.grid', true));
create policy enterprise on job to scope_enterprise
  using (scope_role = current_user and scope_setting = current_setting('anlan.enterprise', true));

-- What belongs to a job is in sight where the job is.
alter table import_piece enable row level security;
alter table import_piece force row level security;
create policy of_job on import_piece using (exists (select from job where job.id = job_id));
alter table import_refusal enable row level security;
alter table import_refusal force row level security;
create policy of_job on import_refusal using (exists (select from job where job.id = job_id));

grant select, insert, update on job
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_system;
grant select, insert, delete on import_piece, import_refusal
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_system;
grant delete on job to scope_system;
