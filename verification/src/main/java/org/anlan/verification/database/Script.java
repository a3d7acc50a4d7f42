package org.anlan.verification.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.anlan.verification.invariant.Meaning;

/**
 * An invariant as it stands in a file: what it means in comments, then one query or two. A query
 * alone yields the names of what violates it; two yield a key and, to be compared, how that stands.
 */
record Script(Meaning meaning, List<Query> queries) {

  private static final Pattern HEAD = Pattern.compile("-- (zh|en|holds): (.+)");
  private static final Pattern PLACE = Pattern.compile("-- (in|equal in|among those in) ([a-z]+)");

  /** What the second query has to do with the first. */
  enum Relation {
    /** It is the first. */
    NONE,
    /** Both yield the same. */
    EQUAL,
    /** The second yields all that the first does. */
    AMONG
  }

  /** One query and where it is asked; {@code each} is every service's database. */
  record Query(Relation relation, String database, String sql) {}

  static Script of(String code) {
    var heads = new HashMap<String, String>();
    var queries = new ArrayList<Query>();
    var sql = new StringBuilder();
    for (var line : text(code + ".sql").lines().toList()) {
      var head = HEAD.matcher(line);
      var place = PLACE.matcher(line);
      if (head.matches()) {
        heads.merge(head.group(1), head.group(2), (one, more) -> one + " " + more);
      } else if (place.matches()) {
        finish(queries, sql);
        queries.add(new Query(relation(place.group(1)), place.group(2), ""));
      } else if (!line.startsWith("--")) {
        sql.append(line).append('\n');
      }
    }
    finish(queries, sql);
    return new Script(meaning(code, heads), List.copyOf(queries));
  }

  /** The names of all scripts, in their order. */
  static List<String> codes() {
    return text("invariants.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  private static Meaning meaning(String code, Map<String, String> heads) {
    return new Meaning(
        code,
        Objects.requireNonNull(heads.get("zh"), code),
        Objects.requireNonNull(heads.get("en"), code),
        Objects.requireNonNull(heads.get("holds"), code));
  }

  private static void finish(List<Query> queries, StringBuilder sql) {
    if (!queries.isEmpty()) {
      var last = queries.removeLast();
      queries.add(new Query(last.relation(), last.database(), sql.toString().strip()));
      sql.setLength(0);
    }
  }

  private static Relation relation(String words) {
    return switch (words) {
      case "equal in" -> Relation.EQUAL;
      case "among those in" -> Relation.AMONG;
      default -> Relation.NONE;
    };
  }

  private static String text(String resource) {
    try (var in = Objects.requireNonNull(Script.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
