-- What is merged stands in nobody's way, as its other identifier already does not: the record that goes on takes the
-- code over. Ledgers still name units by the codes of records that were merged into them.
drop index uq_enterprise_credit_code;
create unique index uq_enterprise_credit_code on enterprise (credit_code) where merged_into is null;
create index ix_enterprise_credit_code on enterprise (credit_code);
