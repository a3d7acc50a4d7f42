-- 企业: QY-610926-2026-000123
call anlan_create_number_series('qy');
