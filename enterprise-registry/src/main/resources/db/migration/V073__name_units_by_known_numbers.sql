-- The numbers that name units without a credit code are of known kinds now; names of before become codes where the
-- list knows them. Where one number names several units of a county by then, the first keeps the code: the others
-- have to be merged into it, and what is merged stands in nobody's way.
drop index uq_enterprise_other_identifier;
create unique index uq_enterprise_other_identifier
  on enterprise (county_code, other_identifier_type, other_identifier) where merged_into is null;

-- Walls stand against the owner, too; a migration has no scope.
alter table enterprise no force row level security;
with meant (id, type, place) as (
  select n.id, n.type,
         row_number() over (partition by n.county_code, n.type, n.other_identifier
                                order by n.other_identifier_type = n.type desc, n.created_at, n.number)
    from (select e.id, e.county_code, e.other_identifier_type, e.other_identifier, e.created_at, e.number,
                 case when e.other_identifier ~ '^[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dX]$'
                      then 'CITIZEN_ID' else coalesce(w.type, 'OTHER') end as type
            from enterprise e
            left join (values
              ('经营者身份证号', 'CITIZEN_ID'), ('身份证号', 'CITIZEN_ID'), ('身份证', 'CITIZEN_ID'),
              ('居民身份证', 'CITIZEN_ID'), ('居民身份证号', 'CITIZEN_ID'), ('公民身份号码', 'CITIZEN_ID'),
              ('身份证号码', 'CITIZEN_ID'), ('CITIZEN_ID', 'CITIZEN_ID'),
              ('工商注册号', 'BUSINESS_REGISTRATION'), ('营业执照注册号', 'BUSINESS_REGISTRATION'),
              ('注册号', 'BUSINESS_REGISTRATION'), ('BUSINESS_REGISTRATION', 'BUSINESS_REGISTRATION'),
              ('组织机构代码', 'ORGANIZATION_CODE'), ('机构代码', 'ORGANIZATION_CODE'),
              ('ORGANIZATION_CODE', 'ORGANIZATION_CODE'),
              ('学校标识码', 'SCHOOL_CODE'), ('学校代码', 'SCHOOL_CODE'), ('SCHOOL_CODE', 'SCHOOL_CODE'),
              ('医疗机构登记号', 'MEDICAL_LICENCE'), ('医疗机构执业许可证登记号', 'MEDICAL_LICENCE'),
              ('MEDICAL_LICENCE', 'MEDICAL_LICENCE'),
              ('宗教活动场所登记证号', 'RELIGIOUS_SITE'), ('宗教活动场所登记号', 'RELIGIOUS_SITE'),
              ('RELIGIOUS_SITE', 'RELIGIOUS_SITE'),
              ('施工许可证号', 'BUILDING_PERMIT'), ('建筑工程施工许可证号', 'BUILDING_PERMIT'),
              ('BUILDING_PERMIT', 'BUILDING_PERMIT'),
              ('门牌号', 'DOORPLATE'), ('门牌', 'DOORPLATE'), ('门牌地址编码', 'DOORPLATE'), ('DOORPLATE', 'DOORPLATE'))
              as w (word, type) on w.word = e.other_identifier_type
           where e.other_identifier is not null and e.merged_into is null) as n)
update enterprise e set other_identifier_type = m.type from meant m
 where m.id = e.id and m.place = 1 and e.other_identifier_type <> m.type;
alter table enterprise force row level security;
