package org.anlan.benchmark.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Statements to be sent again and again, with named parameters in pgbench's way. {@code :n} is a
 * number drawn for each run; the others keep the value they were recorded with.
 */
public record Script(List<String> statements, Map<String, String> variables) {

  /** The number that is drawn for each run lies between one and this. */
  static final long LARGEST = 1_000_000_000_000L;

  private static final Pattern PLACE = Pattern.compile("\\$(\\d+)(::)?");

  /** An array of plain values as PostgreSQL writes it, which no JSON object looks like. */
  private static final Pattern ARRAY = Pattern.compile("\\{[^:{}]+\\}");

  /** A recorded transaction, with other values where each run needs its own. */
  public static Script of(List<Sent> transaction, List<Replacement> replacements) {
    var statements = new ArrayList<String>();
    var variables = new LinkedHashMap<String, String>();
    for (int i = 0; i < transaction.size(); i++) {
      var sent = transaction.get(i);
      var prefix = "s" + i + "p";
      var sql =
          PLACE
              .matcher(sent.sql().strip())
              .replaceAll(
                  place -> {
                    int number = Integer.parseInt(place.group(1));
                    var value = sent.parameters().get(number - 1);
                    var cast = place.group(2) == null ? "" : "::";
                    return java.util.regex.Matcher.quoteReplacement(
                        text(value, prefix + number, cast, replacements, variables));
                  });
      statements.add(sql);
    }
    return new Script(List.copyOf(statements), variables);
  }

  private static String text(
      @Nullable String value,
      String name,
      String cast,
      List<Replacement> replacements,
      Map<String, String> variables) {
    if (value == null) {
      return "null" + cast;
    }
    for (var replacement : replacements) {
      if (replacement.when().test(value)) {
        return replacement.by() + cast;
      }
    }
    variables.put(name, value);
    // where the driver gave the type of an array, nothing in the text does
    return ":" + name + (cast.isEmpty() && ARRAY.matcher(value).matches() ? "::text[]" : cast);
  }

  /** Only those statements that contain one of these pieces, and no variables but theirs. */
  public Script only(String... pieces) {
    return filtered(sql -> List.of(pieces).stream().anyMatch(sql::contains));
  }

  private Script filtered(Predicate<String> wanted) {
    var kept = statements.stream().filter(wanted).toList();
    var used = new LinkedHashMap<>(variables);
    used.keySet().removeIf(name -> kept.stream().noneMatch(sql -> uses(sql, name)));
    return new Script(kept, used);
  }

  private static boolean uses(String sql, String name) {
    return Pattern.compile("(?<!:):" + name + "\\b").matcher(sql).find();
  }

  /** The script as a file for pgbench. */
  String pgbench() {
    var text = new StringBuilder("\\set n random(1, ").append(LARGEST).append(")\n");
    statements.forEach(sql -> text.append(sql).append(";\n"));
    return text.toString();
  }

  /** A value that must not be the same each time, and the expression that stands for it. */
  public record Replacement(Predicate<String> when, String by) {

    /** For this very value. */
    public static Replacement of(String value, String by) {
      return new Replacement(value::equals, by);
    }

    /** For values of this form. */
    public static Replacement matching(String form, String by) {
      return new Replacement(Pattern.compile(form).asMatchPredicate(), by);
    }
  }
}
