-- zh: 正式环境没有演示用户
-- en: no demo user where it is not a demo
-- holds: P34
-- in keycloak
select u.username from user_entity u join realm r on r.id = u.realm_id
 where r.name = 'anlan' and current_setting('anlan.verify_demo', true) is distinct from 'true'
   and u.username in ('prefecture', 'county', 'leader', 'officer-a', 'officer-b', 'reviewer', 'legal', 'town-a', 'town-a-officer',
                      'town-b', 'dept-emergency', 'dept-housing', 'enterprise-a', 'grid-a', 'reward-keeper', 'reward-keeper-2',
                      'system-admin', 'security-admin', 'auditor')
