-- zh: 认证域 anlan 的客户端齐备，公开客户端未开放密码直连，且启用防暴力破解
-- en: realm anlan has its clients, none of them with a password grant, and refuses to be guessed at
-- holds: P33
-- in keycloak
select 'client ' || wanted from unnest(array['console', 'province', 'device']) wanted
 where not exists (select from client c join realm r on r.id = c.realm_id
                    where r.name = 'anlan' and c.client_id = wanted and c.enabled)
union all
select 'password grant of ' || c.client_id from client c join realm r on r.id = c.realm_id
 where r.name = 'anlan' and c.direct_access_grants_enabled and c.enabled
   and current_setting('anlan.verify_demo', true) is distinct from 'true' and c.client_id <> 'admin-cli'
union all
select 'no lock-out' from realm where name = 'anlan' and not exists (
  select from realm_attribute a where a.realm_id = realm.id and a.name = 'bruteForceProtected' and a.value = 'true')
