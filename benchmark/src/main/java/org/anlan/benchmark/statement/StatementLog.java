package org.anlan.benchmark.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads PostgreSQL's log of statements, written with the prefix {@value #PREFIX}: which backend got
 * which statement with which parameters.
 */
final class StatementLog {

  static final String PREFIX = "%m [%p] %q%u@%d ";

  private static final Pattern ENTRY =
      Pattern.compile(
          "^\\d{4}-\\d\\d-\\d\\d [\\d:.]+ \\S+ \\[(\\d+)\\] (?:(\\S+)@\\S+ )?([A-Z]+):  (.*)$",
          Pattern.DOTALL);

  private static final Pattern STATEMENT =
      Pattern.compile("^(?:statement|execute [^:]+): (.*)$", Pattern.DOTALL);

  private static final Pattern PARAMETERS =
      Pattern.compile("^parameters: (.*)$", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern PARAMETER =
      Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']|'')*+)')(?:, )?");

  private StatementLog() {}

  static List<Sent> parse(String log) {
    var sent = new ArrayList<Sent>();
    for (var entry : entries(log)) {
      var parts = ENTRY.matcher(entry);
      if (!parts.matches() || parts.group(2) == null) {
        continue;
      }
      long backend = Long.parseLong(parts.group(1));
      var statement = STATEMENT.matcher(parts.group(4));
      var parameters = PARAMETERS.matcher(parts.group(4));
      if (parts.group(3).equals("LOG") && statement.matches()) {
        sent.add(new Sent(backend, parts.group(2), statement.group(1), List.of()));
      } else if (parts.group(3).equals("DETAIL") && parameters.matches()) {
        addParameters(sent, backend, parameters.group(1));
      }
    }
    return sent;
  }

  /** The details of a statement follow it, other backends' lines perhaps in between. */
  private static void addParameters(List<Sent> sent, long backend, String values) {
    for (int i = sent.size() - 1; i >= 0; i--) {
      var one = sent.get(i);
      if (one.backend() == backend) {
        sent.set(i, new Sent(backend, one.login(), one.sql(), values(values)));
        return;
      }
    }
  }

  private static List<@Nullable String> values(String text) {
    var values = new ArrayList<@Nullable String>();
    var parameter = PARAMETER.matcher(text);
    while (parameter.find()) {
      var value = parameter.group(1);
      values.add(value == null ? null : value.replace("''", "'"));
    }
    return values;
  }

  /** Lines that go on begin with a tab. */
  private static List<String> entries(String log) {
    var entries = new ArrayList<String>();
    for (var line : log.split("\n", -1)) {
      if (line.startsWith("\t") && !entries.isEmpty()) {
        entries.add(entries.removeLast() + "\n" + line.substring(1));
      } else {
        entries.add(line);
      }
    }
    return entries;
  }
}
