package org.anlan.benchmark.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement as PostgreSQL received it, with the values of its parameters. */
public record Sent(long backend, String login, String sql, List<@Nullable String> parameters) {

  boolean is(String word) {
    return sql.strip().equalsIgnoreCase(word);
  }
}
