-- Run once in each service's database by the cluster's administrator, after database.sql (docs/adr/0010); safe to repeat:
--   psql -d hazard -f search.sql
-- Behind a policy PostgreSQL uses an index only for functions marked leakproof, so that no function sees a row its caller
-- may not. These two compare the elements of arrays by their type's own equality: of text and integer, which all our array
-- columns have, neither raises an error nor tells what it saw. Without this every answer is the same, only slower.
alter function pg_catalog.arraycontains(anyarray, anyarray) leakproof;
alter function pg_catalog.arrayoverlap(anyarray, anyarray) leakproof;
