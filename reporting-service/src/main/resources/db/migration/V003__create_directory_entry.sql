-- What the codes in figures are called.
create table directory_entry (
  kind              text not null,
  code              text not null,
  name              text not null,
  parent            text,
  county_code       text not null,
  valid_from        date,
  valid_to          date,
  lead_organization text,
  changed_at        timestamptz not null,
  constraint pk_directory_entry primary key (kind, code)
);
