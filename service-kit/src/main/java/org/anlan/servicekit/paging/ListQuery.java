package org.anlan.servicekit.paging;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.text.Folding;
import org.jspecify.annotations.Nullable;

/** What a request asks of a list; refused as a whole with every fault named. */
record ListQuery(
    int limit,
    Sorting sorting,
    List<Condition> conditions,
    boolean searching,
    boolean counted,
    boolean exported,
    byte[] fingerprint,
    @Nullable String cursor) {

  static final int USUAL_LIMIT = 20;
  static final int LARGEST_LIMIT = 200;
  private static final int LONGEST_SEARCH = 100;

  static ListQuery of(
      ListSpec<?> spec, MultivaluedMap<String, String> parameters, LocalDate today) {
    return new Reader(spec, parameters, today).read();
  }

  /** The place where the page before ended; null for the first page. */
  @Nullable Condition afterCursor() {
    return cursor == null ? null : sorting.after(Cursor.read(cursor, fingerprint, sorting));
  }

  private static final class Reader implements Filter.Given {

    private final ListSpec<?> spec;
    private final TreeMap<String, String> values = new TreeMap<>();
    private final LocalDate today;
    private final List<InvalidRequest.Fault> faults = new ArrayList<>();

    Reader(ListSpec<?> spec, MultivaluedMap<String, String> parameters, LocalDate today) {
      this.spec = spec;
      this.today = today;
      var known = spec.parameters();
      parameters.forEach((name, given) -> take(name, given, known.contains(name)));
    }

    private void take(String name, List<String> given, boolean known) {
      if (!known) {
        fault(name, "unknown-parameter");
      } else if (given.size() > 1) {
        fault(name, "repeated-parameter");
      } else if (given.getFirst().isEmpty()) {
        fault(name, "parameter-empty");
      } else if (given.getFirst().indexOf('\0') >= 0) {
        fault(name, "unstorable-character");
      } else {
        values.put(name, given.getFirst());
      }
    }

    ListQuery read() {
      var conditions = new ArrayList<Condition>();
      for (var filter : spec.filters) {
        var condition = collecting(() -> filter.condition(this));
        if (condition != null) {
          conditions.add(condition);
        }
      }
      var search = search();
      if (search != null) {
        conditions.add(search);
      }
      var sort = Objects.requireNonNullElse(value("sort"), spec.defaultSort);
      var sorting = collecting(() -> Sorting.parse(spec, sort));
      int limit = limit();
      boolean counted = isOneOf("count", "true", "false");
      boolean exported = isOneOf("format", "xlsx", "json");
      if (!faults.isEmpty() || sorting == null) {
        throw new InvalidRequest(faults);
      }
      var query =
          new ListQuery(
              limit,
              sorting,
              List.copyOf(conditions),
              search != null,
              counted,
              exported,
              fingerprint(sorting),
              value("cursor"));
      query.afterCursor(); // a bad cursor is refused before anything is asked of the database
      return query;
    }

    @Override
    public @Nullable String value(String parameter) {
      return values.get(parameter);
    }

    @Override
    public LocalDate today() {
      return today;
    }

    private byte[] fingerprint(Sorting sorting) {
      var bound = new TreeMap<>(values);
      ListSpec.COMMON.forEach(bound::remove);
      return Cursor.fingerprint(spec.name + ' ' + sorting.canonical() + ' ' + bound);
    }

    private @Nullable Condition search() {
      var text = value("q");
      if (text == null || spec.search == null) {
        return null;
      }
      var folded = Folding.fold(text);
      if (folded.codePointCount(0, folded.length()) < 2) {
        fault("q", "search-too-short");
      } else if (folded.length() > LONGEST_SEARCH) {
        fault("q", "too-long", LONGEST_SEARCH);
      }
      // strpos, not like: behind row-level security the planner may not look up how common a
      // pattern
      // is, takes any for rare, and sorts all rows of a common one to show the first twenty
      return new Condition(
          spec.search.bigrams()
              + " @> anlan_bigrams(?) and strpos("
              + spec.search.text()
              + ", ?) > 0",
          List.of(folded, folded));
    }

    private int limit() {
      var text = value("limit");
      if (text == null) {
        return USUAL_LIMIT;
      }
      try {
        int limit = Integer.parseInt(text);
        if (limit >= 1 && limit <= LARGEST_LIMIT) {
          return limit;
        }
      } catch (NumberFormatException e) {
        // as wrong as a number out of bounds
      }
      fault("limit", "not-between", "1", String.valueOf(LARGEST_LIMIT));
      return USUAL_LIMIT;
    }

    private boolean isOneOf(String name, String yes, String no) {
      var text = Objects.requireNonNullElse(value(name), no);
      if (!text.equals(yes) && !text.equals(no)) {
        fault(name, "not-one-of", yes + ", " + no);
      }
      return text.equals(yes);
    }

    private <R> @Nullable R collecting(java.util.function.Supplier<@Nullable R> part) {
      try {
        return part.get();
      } catch (InvalidRequest e) {
        faults.addAll(e.faults());
        return null;
      }
    }

    private void fault(String name, String code, Object... arguments) {
      faults.add(new InvalidRequest.Fault("/query/" + name, code, arguments));
    }
  }
}
