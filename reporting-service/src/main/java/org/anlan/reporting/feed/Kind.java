package org.anlan.reporting.feed;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.anlan.reporting.fact.EnterpriseFact;
import org.anlan.reporting.fact.HazardFact;
import org.anlan.reporting.fact.Recorded;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** The kinds of records that are handed upward. */
enum Kind {
  ENTERPRISE("enterprise_fact", EnterpriseFact.class),
  HAZARD("hazard_fact", HazardFact.class);

  private final String table;
  private final Class<? extends Recorded> type;

  Kind(String table, Class<? extends Recorded> type) {
    this.table = table;
    this.type = type;
  }

  String table() {
    return table;
  }

  Class<? extends Recorded> type() {
    return type;
  }

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kinds of that list; all of them where none is given. */
  static Set<Kind> parse(@Nullable String list) {
    if (list == null) {
      return EnumSet.allOf(Kind.class);
    }
    return Arrays.stream(list.split(",", -1)).map(Kind::one).collect(Collectors.toSet());
  }

  private static Kind one(String text) {
    return Arrays.stream(values())
        .filter(kind -> kind.text().equals(text))
        .findFirst()
        .orElseThrow(() -> InvalidRequest.at("/query/kinds", "not-one-of", "enterprise, hazard"));
  }
}
