-- The last number given out, by county and year. Numbers are public knowledge, so no wall.
create table enterprise_number (
  county text not null,
  year   integer not null,
  last   integer not null,
  constraint pk_enterprise_number primary key (county, year)
);
grant select, insert, update on enterprise_number
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments;
