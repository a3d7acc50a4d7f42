-- What a board at the gate says, and no column more: a telephone number cannot come out this way, whatever is asked.
create policy board on enterprise for select to scope_public using (merged_into is null and status <> 'CANCELLED');
grant select (id, number, name, county_code, township_code, address, merged_into, status) on enterprise to scope_public;

create policy board on supervision_link for select to scope_public using (true);
grant select (enterprise_id, kind, person, post, organization_code, starts_on, ends_on) on supervision_link
  to scope_public;
