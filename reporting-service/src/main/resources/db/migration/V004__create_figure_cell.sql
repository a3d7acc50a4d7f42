-- Sums kept while facts come in, so that a figure costs the same after ten thousand hazards and after a million.
-- A cell holds one month of one measure at one place in the cube: a code where the dimension is kept apart, '*' where
-- it is summed over. mask says which are kept apart (1 township, 2 department, 4 sector, 8 campaign, 16 source); at
-- most three of them are, more would be as many cells as facts. days[n] is the part of the n-th day, for windows that
-- begin or end within a month.
create table figure_cell (
  county_code     text not null,
  measure         text not null,
  mask            smallint not null,
  township_code   text not null,
  department_code text not null,
  sector_code     text not null,
  campaign        text not null,
  source          text not null,
  month           date not null,
  amount          bigint not null,
  days            integer[] not null,
  constraint pk_figure_cell primary key
    (county_code, measure, mask, township_code, department_code, sector_code, campaign, source, month)
) with (fillfactor = 85);

-- Adds the days of one change to those of a cell.
create function cell_days(kept integer[], added integer[]) returns integer[]
  language sql immutable strict parallel safe
  return (
    select array_agg(coalesce(k, 0) + coalesce(a, 0) order by day)
      from unnest(kept, added) with ordinality as days (k, a, day)
  );

-- A cell that has come back to nothing goes, so that a rebuilt database has the same rows.
create function sweep_figure_cell() returns trigger language plpgsql
as $$
begin
  delete from figure_cell c
   where (c.county_code, c.measure, c.mask, c.township_code, c.department_code, c.sector_code, c.campaign, c.source, c.month)
       = (new.county_code, new.measure, new.mask, new.township_code, new.department_code, new.sector_code, new.campaign, new.source, new.month);
  return null;
end
$$;

create trigger tr_figure_cell_sweep after update on figure_cell
  for each row when (new.amount = 0 and array_remove(new.days, 0) = '{}')
  execute function sweep_figure_cell();
