-- zh: 复查销号的隐患，复查人与整改人不是同一账号，也不是同一姓名
-- en: whoever rechecked a closed hazard is not who rectified it, neither by account nor by name
-- holds: 安全生产法 41, 安全生产事故隐患排查治理暂行规定 18
-- in hazard
select h.number from hazard h
 where h.status = 'CLOSED' and h.closed_how = 'RECHECK' and not h.imported
   and (h.rectification -> 'completion' is null or jsonb_typeof(h.rectification -> 'completion') = 'null'
        or coalesce((h.rectification #>> '{rechecks,-1,passed}')::boolean, false) is false
        or h.rectification #>> '{rechecks,-1,signed,person}' = h.rectification #>> '{completion,signed,person}'
        or lower(regexp_replace(normalize(h.rectification #>> '{rechecks,-1,recheckedBy}', NFKC),
                                '[\s\u00ad\u200b-\u200f\u2060\ufeff]', '', 'g'))
         = lower(regexp_replace(normalize(h.rectification #>> '{completion,rectifiedBy}', NFKC),
                                '[\s\u00ad\u200b-\u200f\u2060\ufeff]', '', 'g')))
