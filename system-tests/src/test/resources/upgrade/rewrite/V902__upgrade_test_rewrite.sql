-- Never like this: a default that differs from row to row makes the database write all of them anew.
alter table hazard add column upgrade_ticket uuid not null default gen_random_uuid();
