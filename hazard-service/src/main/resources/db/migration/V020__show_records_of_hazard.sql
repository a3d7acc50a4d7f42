-- Whoever sees a hazard sees its history and what is attached to it.
call anlan_show_records_of('hazard');
