-- What ledgers said of listings stood with the hazard only; it becomes the record that it would be today.
-- The owner is behind the wall like everybody else, so the wall is opened for this one statement.
alter table hazard no force row level security;
alter table listing no force row level security;
insert into listing
  (id, version, number, hazard_id, hazard_number, county_code, township_code, department_code, grid_code, enterprise_id,
   sector_codes, site, level, authority, status, listed_on, ended_on, file, imported, search_text, created_at, created_by,
   created_by_name)
select gen_random_uuid(), 0, 'GP-' || number, id, number, county_code, township_code, department_code, grid_code,
       enterprise_id, sector_codes, coalesce(enterprise_name, place), listing_level,
       case listing_level when 'PROVINCE' then '省' when 'CITY' then '市' when 'COUNTY_GOVERNMENT' then '县政府'
         when 'COMMITTEE' then '安委会' when 'COMMITTEE_OFFICE' then '安委办' when 'DEPARTMENT' then '部门' else '乡镇' end,
       case when delisted_on is null then 'SUPERVISING' else 'DELISTED' end, listed_on, delisted_on,
       '{"supervision": [], "extensions": [], "applications": [], "verifications": []}', true,
       'gp-' || search_text, created_at, created_by, created_by_name
  from hazard
 where listed_on is not null and listing_level is not null;
alter table listing force row level security;
alter table hazard force row level security;
