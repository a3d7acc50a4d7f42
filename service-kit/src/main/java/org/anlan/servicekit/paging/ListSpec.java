package org.anlan.servicekit.paging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.anlan.servicekit.paging.workbook.Column;
import org.anlan.servicekit.scope.ScopeColumns;
import org.jspecify.annotations.Nullable;

/**
 * What a list offers: its columns, whose rows they are, and the filters, sorts and search that it
 * publishes. All SQL in it is written by the service; a request only chooses among it.
 */
public final class ListSpec<T> {

  static final Set<String> COMMON = Set.of("limit", "cursor", "sort", "count", "format");
  private static final Set<String> OF_PAGES = Set.of("limit", "cursor", "count");

  final String name;
  final String from;
  final String columns;
  final Function<Row, T> row;
  final @Nullable ScopeColumns scope;
  final Sorting.Key id;
  final List<Filter> filters;
  final Map<String, Sorting.Key> sorts;
  final String defaultSort;
  final @Nullable Search search;
  final List<Column<T>> export;
  final boolean paged;

  /** The folded text of a row and its bigrams. */
  record Search(String text, String bigrams) {}

  private ListSpec(Builder<T> builder) {
    this.name = builder.name;
    this.from = builder.from;
    this.columns = Objects.requireNonNull(builder.columns, "columns");
    this.row = Objects.requireNonNull(builder.row, "row");
    this.scope = builder.scope;
    this.id = builder.id;
    this.filters = List.copyOf(builder.filters);
    this.sorts = Map.copyOf(builder.sorts);
    this.defaultSort = builder.defaultSort;
    this.search = builder.search;
    this.export = List.copyOf(builder.export);
    this.paged = builder.paged;
  }

  /** A list by the name of its collection, from a table or a join. */
  public static <T> Builder<T> of(String name, String from) {
    return new Builder<>(name, from);
  }

  /** The columns of its workbook. */
  public List<Column<T>> workbook() {
    return export;
  }

  /** All query parameters that the list understands. */
  public Set<String> parameters() {
    var names = new TreeSet<>(COMMON);
    if (export.isEmpty()) {
      names.remove("format");
    }
    if (sorts.isEmpty()) {
      names.remove("sort");
    }
    if (!paged) {
      names.removeAll(OF_PAGES);
    }
    if (search != null) {
      names.add("q");
    }
    filters.forEach(f -> f.parameters().forEach(p -> names.add(p.name())));
    return names;
  }

  /** Collects what a list offers. */
  public static final class Builder<T> {

    private final String name;
    private final String from;
    private @Nullable String columns;
    private @Nullable Function<Row, T> row;
    private @Nullable ScopeColumns scope;
    private boolean everybodys;
    private Sorting.Key id = new Sorting.Key("id", "id", ValueType.UUID, false);
    private final List<Filter> filters = new ArrayList<>();
    private final Map<String, Sorting.Key> sorts = new LinkedHashMap<>();
    private String defaultSort = "";
    private @Nullable Search search;
    private final List<Column<T>> export = new ArrayList<>();
    private boolean paged = true;

    private Builder(String name, String from) {
      this.name = name;
      this.from = from;
    }

    /** The select list and how a row of it becomes a record. */
    public Builder<T> columns(String columns, Function<Row, T> row) {
      this.columns = columns;
      this.row = row;
      return this;
    }

    /** Where the rows carry their scope; the first wall. */
    public Builder<T> scopedBy(ScopeColumns columns) {
      this.scope = columns;
      return this;
    }

    /** For what everybody may see, such as the list of divisions. */
    public Builder<T> everybodys() {
      this.everybodys = true;
      return this;
    }

    /** The unique column that settles ties; {@code id}, a uuid, unless said otherwise. */
    public Builder<T> id(String sql, ValueType type) {
      this.id = new Sorting.Key("id", sql, type, false);
      return this;
    }

    public Builder<T> filter(Filter filter) {
      filters.add(filter);
      return this;
    }

    /** A sort field over a column that is never null. */
    public Builder<T> sort(String field, String sql, ValueType type) {
      sorts.put(field, new Sorting.Key(field, sql, type, false));
      return this;
    }

    /** A sort field over a column that may be null; such rows come last. */
    public Builder<T> sortNullable(String field, String sql, ValueType type) {
      sorts.put(field, new Sorting.Key(field, sql, type, true));
      return this;
    }

    /** The order of those who ask for none, such as {@code -foundOn}. */
    public Builder<T> defaultSort(String sort) {
      this.defaultSort = sort;
      return this;
    }

    /** Search by {@code q} over the folded text and its bigrams. */
    public Builder<T> search(String text, String bigrams) {
      this.search = new Search(text, bigrams);
      return this;
    }

    /** For what is answered whole, such as a map: there are no pages to ask for. */
    public Builder<T> whole() {
      this.paged = false;
      return this;
    }

    /** The next column of the workbook. */
    public Builder<T> export(String header, Function<T, @Nullable Object> value) {
      export.add(new Column<>(header, value));
      return this;
    }

    /** The list; refused while it does not say whose rows it shows. */
    public ListSpec<T> build() {
      if ((scope == null) != everybodys) {
        throw new IllegalStateException("List " + name + " is either scoped or everybody's");
      }
      var spec = new ListSpec<>(this);
      Sorting.parse(spec, defaultSort); // a typo shows when the class is loaded
      return spec;
    }
  }
}
