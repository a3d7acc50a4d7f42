-- The order of the list within each scope, so that a page is read in its order whoever asks: no sort, no scan.
create index ix_enterprise_county_code_number on enterprise (county_code, number, id);
create index ix_enterprise_township_code_number on enterprise (township_code, number, id);
create index ix_enterprise_grid_code_number on enterprise (grid_code, number, id);
create index ix_enterprise_department_codes on enterprise using gin (department_codes);
create index ix_enterprise_sector_codes on enterprise using gin (sector_codes);
create index ix_enterprise_key_years on enterprise using gin (key_years);
create index ix_enterprise_search_bigrams on enterprise using gin (search_bigrams);
create index ix_enterprise_merged_into on enterprise (merged_into) where merged_into is not null;
