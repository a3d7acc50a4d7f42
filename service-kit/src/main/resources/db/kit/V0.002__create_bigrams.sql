-- The two-character pieces of a folded text, for a generated column with a GIN index:
--   search_bigrams text[] generated always as (anlan_bigrams(search_text)) stored
-- A search of two and more characters asks  search_bigrams @> anlan_bigrams(:q) and search_text like …
-- Folding is done by the application before writing; this only cuts. A piece that comes twice stands
-- twice: neither containment nor the index minds, and to sort them out costs more than all the rest.
-- In plpgsql, because a loop over an array takes a fifth of the time of the same thing as a query.
create function anlan_bigrams(folded text) returns text[]
  language plpgsql immutable strict parallel safe
as $$
declare
  characters text[] := string_to_array(translate(folded, E' \t\n\r', ''), null);
  bigrams    text[] := '{}';
begin
  for i in 1 .. cardinality(characters) - 1 loop
    bigrams := bigrams || (characters[i] || characters[i + 1]);
  end loop;
  return bigrams;
end
$$;
