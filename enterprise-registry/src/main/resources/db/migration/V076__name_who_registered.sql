-- Who registered something is shown by name, as everywhere else; what was registered before has the id of the account only.
alter table enterprise add column created_by_name text;
alter table enterprise_past add column created_by_name text;
alter table dossier_part add column created_by_name text;
alter table supervision_link add column created_by_name text;
