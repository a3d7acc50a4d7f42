-- The next version of a service brings a column that the version before does not know.
alter table hazard add column upgrade_remark text;
