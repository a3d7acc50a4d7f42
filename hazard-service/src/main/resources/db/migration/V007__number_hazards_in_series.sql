-- A series of the kit, taken in blocks: one statement less for each hazard that is registered.
call anlan_create_number_series('yh');
drop sequence hazard_number;
