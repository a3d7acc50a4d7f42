call anlan_create_number_series('bg');
