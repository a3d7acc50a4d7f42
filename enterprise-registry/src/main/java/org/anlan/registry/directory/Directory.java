package org.anlan.registry.directory;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks codes up, however many and of whatever kind, in one statement. */
@ApplicationScoped
public class Directory {

  /** Takes kinds and codes as arrays and then the day, four times. */
  public static final String FIND =
      """
      select e.kind, e.code, e.name, e.county_code, e.township_code
        from unnest(cast(? as text[]), cast(? as text[])) as wanted(kind, code)
        join directory_entry e on e.kind = wanted.kind and e.code = wanted.code
       where coalesce(e.valid_from, ?) <= ? and coalesce(e.valid_to, ?) >= ?
      """;

  private final EntityManager entities;

  Directory(EntityManager entities) {
    this.entities = entities;
  }

  /** Those of the keys that are in use on the day. */
  public Map<DirectoryKey, DirectoryEntry> find(Collection<DirectoryKey> keys, LocalDate on) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    var wanted = List.copyOf(keys);
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        entities
            .createNativeQuery(FIND)
            .setParameter(1, wanted.stream().map(k -> k.kind().name()).toArray(String[]::new))
            .setParameter(2, wanted.stream().map(DirectoryKey::code).toArray(String[]::new))
            .setParameter(3, on)
            .setParameter(4, on)
            .setParameter(5, on)
            .setParameter(6, on)
            .getResultList();
    return rows.stream()
        .map(Directory::entry)
        .collect(toMap(DirectoryEntry::key, e -> e, (a, b) -> a));
  }

  /** An entry from the row that {@link #FIND} makes of it. */
  public static DirectoryEntry entry(Object[] row) {
    var kind = DirectoryKind.valueOf((String) row[0]);
    return new DirectoryEntry(
        kind.key((String) row[1]), (String) row[2], (String) row[3], text(row[4]));
  }

  private static @Nullable String text(@Nullable Object value) {
    return (String) value;
  }
}
