-- What was assigned and has no plan yet, by the day of its assignment.
create index ix_hazard_assigned_on on hazard (county_code, (rectification #>> '{assignment,signed,on}')) where status = 'ASSIGNED';
