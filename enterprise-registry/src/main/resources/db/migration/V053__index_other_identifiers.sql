-- Ledgers name a unit by any of its numbers.
create index ix_enterprise_other_identifier_alone on enterprise (other_identifier) where other_identifier is not null;
