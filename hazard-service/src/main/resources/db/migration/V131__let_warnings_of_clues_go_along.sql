-- Warnings of a clue lie where it lies, without a township where its dispatch is the county's. They are no enterprise's.
create function take_warnings_of_clue_along() returns trigger
  language plpgsql
as $$
begin
  update warning
     set county_code = new.county_code,
         township_code = case when township_code = '' then '' else coalesce(new.township_code, '') end,
         version = version + 1
   where kind in ('CLUE_UNDISPATCHED', 'CLUE_LATE') and cause = new.id::text and gone_at is null;
  return null;
end
$$;
create trigger take_warnings_along after update on clue for each row
  when ((old.county_code, old.township_code) is distinct from (new.county_code, new.township_code))
  execute function take_warnings_of_clue_along();
