package org.anlan.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the caller of {@code ./anlan bench} wants. */
record Options(
    List<Long> sizes,
    int seconds,
    int rounds,
    int importedRows,
    Set<String> only,
    @Nullable Path json) {

  private static final Set<String> SECTIONS =
      Set.of(
          "growth",
          "maps",
          "reads",
          "pages",
          "creates",
          "visibility",
          "imports",
          "dossier",
          "search",
          "processes",
          "small-heap");

  private static final Options WHOLE =
      new Options(List.of(10_000L, 100_000L, 1_000_000L), 3, 5, 50_000, SECTIONS, null);

  /** Enough to see that everything works and where something is far off. */
  private static final Options QUICK =
      new Options(List.of(2_000L, 10_000L), 1, 3, 5_000, SECTIONS, null);

  static Options of(String... arguments) {
    var options = Arrays.asList(arguments).contains("--quick") ? QUICK : WHOLE;
    for (var words = Arrays.asList(arguments).iterator(); words.hasNext(); ) {
      var word = words.next();
      options =
          switch (word) {
            case "--quick" -> options;
            case "--sizes" -> options.withSizes(value(word, words));
            case "--seconds" -> options.withSeconds(Integer.parseInt(value(word, words)));
            case "--only" -> options.withOnly(value(word, words));
            case "--json" -> options.withJson(Path.of(value(word, words)));
            default -> throw new IllegalArgumentException(word);
          };
    }
    return options;
  }

  private static String value(String option, Iterator<String> words) {
    if (!words.hasNext()) {
      throw new IllegalArgumentException(option);
    }
    return words.next();
  }

  private Options withSizes(String list) {
    var wanted = Arrays.stream(list.split(",")).map(Long::valueOf).sorted().distinct().toList();
    return new Options(wanted, seconds, rounds, importedRows, only, json);
  }

  private Options withSeconds(int wanted) {
    return new Options(sizes, Math.max(1, wanted), rounds, importedRows, only, json);
  }

  private Options withOnly(String list) {
    var wanted = Set.of(list.split(","));
    if (!SECTIONS.containsAll(wanted)) {
      throw new IllegalArgumentException(list);
    }
    return new Options(sizes, seconds, rounds, importedRows, wanted, json);
  }

  private Options withJson(Path file) {
    return new Options(sizes, seconds, rounds, importedRows, only, file);
  }

  boolean wants(String section) {
    return only.contains(section);
  }

  long largest() {
    return sizes.getLast();
  }
}
