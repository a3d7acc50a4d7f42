-- Names and belonging of divisions, organisations, sectors and grids, copied from the topic anlan.directory.
-- Public knowledge: everybody may read it, so it carries no scope.
create table directory_entry (
  kind   text not null,
  code   text not null,
  name   text not null,
  parent text,
  county text,
  valid_from date,
  valid_to   date,
  constraint pk_directory_entry primary key (kind, code)
);
grant select on directory_entry
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_province, scope_public;
grant select, insert, update on directory_entry to scope_system;
