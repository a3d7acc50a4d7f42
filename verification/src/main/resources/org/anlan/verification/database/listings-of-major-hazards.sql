-- zh: 只对重大隐患挂牌；已办结的隐患没有待审批或待公布的挂牌；在牌的挂牌记录与隐患上的挂牌信息一致
-- en: only major hazards are listed, no listing of one that has ended waits to be approved or published, and hazard and listing agree on it
-- holds: 安全生产法 41
-- in hazard
select l.number from listing l join hazard h on h.id = l.hazard_id
 where l.status in ('PUBLISHED', 'SUPERVISING', 'DELISTING_APPLIED', 'VERIFIED') and not l.imported
   and (h.level <> 'MAJOR' or h.listed_on is null or h.delisted_on is not null)
union all
select l.number from listing l join hazard h on h.id = l.hazard_id
 where l.status in ('PROPOSED', 'APPROVED') and h.status in ('CLOSED', 'DISMISSED', 'MERGED')
union all
select h.number from hazard h
 where h.listed_on is not null and (h.level <> 'MAJOR' and not h.imported
    or h.delisted_on is null and not h.imported
       and not exists (select from listing l where l.hazard_id = h.id
                        and l.status in ('PUBLISHED', 'SUPERVISING', 'DELISTING_APPLIED', 'VERIFIED')))
