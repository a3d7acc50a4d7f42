-- zh: 查看举报人身份均经他人批准，每次查看都留有记录
-- en: every look at an identity was let in by somebody else, and each is on record
-- holds: ADR 0012, P27
-- in hazard
select r.id::text from identity_request r
 where decided_by = requested_by
    or looks <> (select count(*) from audit_record a
                  where a.target_id = r.id and a.action = 'org.anlan.identity-request.used.v1')
