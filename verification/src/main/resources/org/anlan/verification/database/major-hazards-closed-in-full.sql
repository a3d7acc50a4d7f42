-- zh: 已销号重大隐患具备判定依据、五落实方案、双报告和部门核查验收
-- en: every closed major hazard has its judgement basis, the five elements, both reports and the acceptance
-- holds: 安全生产法 41, 65, 118
-- in hazard
select h.number from hazard h
 where h.status = 'CLOSED' and h.level = 'MAJOR' and not h.imported
   and (h.basis_standard is null
        or coalesce(h.rectification #>> '{plan,measures}', '') = ''
        or coalesce(h.rectification #>> '{plan,responsiblePerson}', '') = ''
        or h.rectification #>> '{plan,funds}' is null
        or h.rectification #>> '{plan,deadline}' is null
        or coalesce(h.rectification #>> '{plan,contingencyPlan}', '') = ''
        or h.rectification #>> '{departmentReport,reportedOn}' is null
        or h.rectification #>> '{workerReport,reportedOn}' is null
        or h.rectification #>> '{acceptance,acceptedOn}' is null)
