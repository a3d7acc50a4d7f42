-- The two-character pieces of a folded name, for a generated column with a GIN index:
--   search_bigrams text[] generated always as (anlan_bigrams(search_text)) stored
-- A search of two and more characters asks  search_bigrams @> anlan_bigrams(:q) and search_text like …
-- Folding is done by the application before writing; this only cuts.
create function anlan_bigrams(folded text) returns text[]
  language sql immutable strict parallel safe
  return (
    select coalesce(array_agg(distinct pair), '{}')
    from (
      select character || lead(character) over (order by place) as pair
      from unnest(string_to_array(translate(folded, E' \t\n\r', ''), null))
        with ordinality as characters (character, place)
    ) as pairs
    where pair is not null
  );
