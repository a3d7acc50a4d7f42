-- An item that only stands for a published text is looked up, never cited; counties add the items they use.
alter table standard_item add column citable boolean not null default true;
-- Why an item of another sector holds here: a works with a boiler, a mine with a canteen.
alter table hazard add column basis_reason text;
