package org.anlan.servicekit.metric;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anlan.servicekit.stack.StackConnection;

/** {@code docs/metrics.md}, which dashboards and alerts rely on. */
public final class MetricsPage {

  private static final Pattern ROW = Pattern.compile("^\\| `([a-z0-9_]+)[`{]", Pattern.MULTILINE);
  private static final Pattern FAMILY =
      Pattern.compile("^# TYPE (\\S+?)(?:_total)? (\\S+)$", Pattern.MULTILINE);
  private static final Pattern LIBRARY =
      Pattern.compile("(agroal|http|jvm|netty|process|system|worker)_.*");

  private MetricsPage() {}

  /** The names in the first cells of one section, by the beginning of its heading. */
  public static Set<String> section(String heading) {
    return Arrays.stream(page().split("\n## "))
        .filter(section -> section.startsWith(heading))
        .flatMap(section -> ROW.matcher(section).results().map(row -> row.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All families of what {@code /q/metrics} answered. */
  public static Set<String> families(String exposed) {
    return FAMILY
        .matcher(exposed)
        .results()
        .map(found -> found.group(1) + (found.group(2).equals("counter") ? "_total" : ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those that no library counts by itself. */
  public static Set<String> ownFamilies(String exposed) {
    var own = families(exposed);
    own.removeIf(name -> LIBRARY.matcher(name).matches());
    return own;
  }

  private static String page() {
    try {
      return Files.readString(StackConnection.root().resolve("docs/metrics.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
