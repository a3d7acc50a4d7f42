-- One release later nobody uses it any more.
alter table hazard drop column upgrade_remark;
