-- Which department leads a sector: what the duty catalogue says about where a clue belongs.
alter table directory_entry add column lead_organization text;
