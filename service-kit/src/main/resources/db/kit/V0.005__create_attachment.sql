-- What is attached to records. The file itself lies in a store, named by its hash: the same photo twice
-- is one file and two rows.
create table attachment (
  id         uuid not null,
  owner_id   uuid not null,
  name       text not null,
  media_type text not null,
  size       bigint not null,
  sha256     text not null,
  added_at   timestamptz not null,
  added_by   text not null,
  constraint pk_attachment primary key (id),
  constraint ck_attachment_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
create index ix_attachment_owner_id on attachment (owner_id, added_at, id);
create index ix_attachment_sha256 on attachment (sha256);

-- A caller may add and read nothing at large: it has no scope of its own but that of its record.
grant insert on attachment
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_public, scope_system;
grant select on attachment to scope_system;

-- The attachments of one record. As its owner: the service calls it after it has loaded the record
-- under the caller's scope.
create function anlan_attachments(the_owner uuid) returns setof attachment
  language sql stable security definer set search_path = public, pg_temp
as $$
  select * from attachment where owner_id = the_owner order by added_at, id
$$;
