-- A committee is no department: nobody looks into its hazards. Entries of before the kind was told have none.
alter table directory_entry add column organization_kind text;
