-- Who reported something, sealed under a key that this database does not hold (docs/adr/0011). Whoever takes a report may put
-- an identity in; nobody but the vault's own role may take one out, and no scope role is a member of it.
create schema vault;

create table vault.identity (
  id          uuid not null,
  key_mark    text not null,
  sealed      bytea not null,
  put_at      timestamptz not null,
  constraint pk_identity primary key (id)
);
alter table vault.identity enable row level security;
alter table vault.identity force row level security;
create policy putting on vault.identity for insert
  to scope_county, scope_township, scope_townships, scope_department, scope_departments, scope_grid, scope_public
  with check (true);
create policy keeper on vault.identity for select to vault_keeper using (true);

revoke all on schema vault from public;
grant usage on schema vault
  to scope_county, scope_township, scope_townships, scope_department, scope_departments, scope_grid, scope_public,
     vault_keeper;
grant insert on vault.identity
  to scope_county, scope_township, scope_townships, scope_department, scope_departments, scope_grid, scope_public;
grant select on vault.identity to vault_keeper;
