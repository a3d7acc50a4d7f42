-- Whoever sees an enterprise sees its history.
call anlan_show_records_of('enterprise');
