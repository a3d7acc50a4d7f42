call anlan_show_records_of('note');
