package org.anlan.servicekit.wall;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.anlan.servicekit.scope.ScopeKind;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a service's database through the eyes of its login role and of each scope role, past all
 * code of the service. Give it a database with rows of several places; what it returns must be
 * empty.
 */
public final class SecondWall {

  private static final String TABLES =
      """
      select relname from pg_class
       where relkind in ('r', 'p', 'v') and relnamespace = 'public'::regnamespace
       order by 1
      """;

  /** Those of a role alone; one that several share says nothing of who may write. */
  private static final String POLICIES =
      """
      select tablename || '.' || policyname from pg_policies
       where schemaname = 'public' and roles = array['%s'::name] and cmd <> 'SELECT'
      """;

  /** The column that a scope's value is compared with. */
  private static final Map<ScopeKind, String> COLUMNS =
      Map.of(
          ScopeKind.COUNTY, "county_code",
          ScopeKind.TOWNSHIP, "township_code",
          ScopeKind.TOWNSHIPS, "township_code",
          ScopeKind.DEPARTMENT, "department_code",
          ScopeKind.DEPARTMENTS, "department_code",
          ScopeKind.GRID, "grid_code");

  /** Who only reads: all that is above a county, whatever roles their tokens have. */
  private static final List<ScopeKind> READERS = List.of(ScopeKind.PREFECTURE, ScopeKind.PROVINCE);

  /** To these every request adds, and reads none of them: what was looked at, and by whom. */
  private static final Set<String> GROWING =
      Set.of("outbox_event", "audit_record", "idempotency_record");

  private final DataSource database;

  /** The data source must log in as the service does. */
  public SecondWall(DataSource database) {
    this.database = database;
  }

  /** Scoped tables that row-level security does not guard, or not against their owner. */
  public List<String> unguardedTables() throws SQLException {
    return texts(
        """
        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
         where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname = 'county_code'
           and not (c.relrowsecurity and c.relforcerowsecurity)
        """);
  }

  /**
   * Policies of scoped tables that no single scope role owns: one with {@code or}, or for
   * everybody, costs the index.
   */
  public List<String> policiesForEverybody() throws SQLException {
    return texts(
        """
        select tablename || '.' || policyname from pg_policies
         where 'public' = any(roles) and tablename in (
           select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid where a.attname = 'county_code')
        """);
  }

  /** What the login role can read without stepping into a scope. */
  public List<String> readableWithoutScope() throws SQLException {
    var readable = new ArrayList<String>();
    for (var table : scopedTables()) {
      if (rows(table, null, "", "true") > 0) {
        readable.add(table);
      }
    }
    return readable;
  }

  /** What a scope role reads when its setting was forgotten. */
  public List<String> readableWithoutSetting() throws SQLException {
    var readable = new ArrayList<String>();
    for (var kind : COLUMNS.keySet()) {
      for (var table : scopedTables()) {
        if (rows(table, kind, null, "true") > 0) {
          readable.add(kind + " reads " + table);
        }
      }
    }
    return readable;
  }

  /**
   * Rows of others that a scope sees, and how many of its own it sees, so that the proof is not of
   * nothing.
   */
  public Map<String, Sight> sight(ScopeKind kind, String value) throws SQLException {
    var sights = new LinkedHashMap<String, Sight>();
    for (var table : scopedTables()) {
      var own = own(table, kind, value);
      if (own != null) {
        sights.put(
            table,
            new Sight(rows(table, kind, value, own), rows(table, kind, value, "not " + own)));
      }
    }
    return sights;
  }

  /**
   * Functions that act as their owner and may be called from within a scope: doors in the wall. The
   * kit's own two travel with the statement that steps into the scope, which the login role must be
   * able to make; they say nothing of any record.
   */
  public List<String> doors() throws SQLException {
    return texts(
        """
        select p.proname::text from pg_proc p
         where p.prosecdef and p.pronamespace = 'public'::regnamespace
           and p.proname not in ('anlan_claim', 'anlan_receive')
           and exists (select from pg_roles r where (r.rolname like 'scope\\_%' or r.rolname = session_user)
                         and has_function_privilege(r.oid, p.oid, 'execute'))
        """);
  }

  /**
   * What those may write who only read: each table that lets them try, though no row of it may be
   * theirs, and each policy that is not for reading alone.
   */
  public List<String> writableByReaders() throws SQLException {
    var writable = new ArrayList<String>();
    for (var kind : READERS) {
      for (var table : texts(TABLES)) {
        for (var write : List.of("insert", "update", "delete")) {
          if (!(write.equals("insert") && GROWING.contains(table))
              && isAllowed(kind, table, write)) {
            writable.add("%s may %s %s".formatted(kind, write, table));
          }
        }
      }
      texts(POLICIES.formatted(kind.role()))
          .forEach(policy -> writable.add("%s has the policy %s".formatted(kind, policy)));
    }
    return writable;
  }

  /** By any of its columns. */
  private boolean isAllowed(ScopeKind kind, String table, String write) throws SQLException {
    var question =
        write.equals("delete")
            ? "select has_table_privilege('%s', '%s', 'delete')::text"
            : "select has_any_column_privilege('%s', '%s', '" + write + "')::text";
    return texts(question.formatted(kind.role(), table)).contains("true");
  }

  /** How many entries of a record's history and attachments a scope sees. */
  public long seenOf(UUID record, ScopeKind kind, String value) throws SQLException {
    return rows("audit_record", kind, value, "target_id = '%s'".formatted(record))
        + rows("attachment", kind, value, "owner_id = '%s'".formatted(record));
  }

  /** What one scope sees of a table. */
  public record Sight(long own, long foreign) {}

  /** Whether a connection that served a scope has forgotten it: role and settings are gone. */
  public boolean forgetsTheScope(ScopeKind kind, String value) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      stepInto(connection, kind, value);
      connection.commit();
      try (var statement = connection.createStatement();
          var row =
              statement.executeQuery(
                  "select current_user = session_user and coalesce(current_setting('"
                      + kind.setting()
                      + "', true), '') = ''")) {
        row.next();
        return row.getBoolean(1);
      } finally {
        connection.rollback();
      }
    }
  }

  private List<String> scopedTables() throws SQLException {
    return texts(
        """
        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
         where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname = 'county_code'
         order by 1
        """);
  }

  private @Nullable String own(String table, ScopeKind kind, String value) throws SQLException {
    var quoted = "'" + value.replace("'", "''") + "'";
    var column = COLUMNS.get(kind);
    var columns =
        texts(
            "select attname::text from pg_attribute where attnum > 0 and attrelid = 'public.%s'::regclass"
                .formatted(table));
    if (kind == ScopeKind.ENTERPRISE) {
      var name = columns.contains("enterprise_id") ? "enterprise_id" : "id";
      return columns.contains(name)
          ? "coalesce(%s::text = %s, false)".formatted(name, quoted)
          : null;
    }
    // whoever supervises a unit sees it, in charge or not
    if ("department_code".equals(column) && columns.contains("department_codes")) {
      return "coalesce(department_codes && string_to_array(%s, ','), false)".formatted(quoted);
    }
    if (column != null && columns.contains(column)) {
      return "coalesce(%s = any(string_to_array(%s, ',')), false)".formatted(column, quoted);
    }
    return null;
  }

  private long rows(String table, @Nullable ScopeKind kind, @Nullable String value, String where)
      throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        if (kind != null) {
          stepInto(connection, kind, value);
        }
        try (var statement = connection.createStatement();
            var row = statement.executeQuery("select count(*) from " + table + " where " + where)) {
          row.next();
          return row.getLong(1);
        }
      } catch (SQLException e) {
        if ("42501".equals(e.getSQLState())) {
          return 0; // permission denied is as good as no rows
        }
        throw e;
      } finally {
        connection.rollback();
      }
    }
  }

  private static void stepInto(Connection connection, ScopeKind kind, @Nullable String value)
      throws SQLException {
    try (var statement =
        connection.prepareStatement("select set_config('role', ?, true), set_config(?, ?, true)")) {
      statement.setString(1, kind.role());
      statement.setString(
          2, kind.setting() == null || value == null ? "anlan.unused" : kind.setting());
      statement.setString(3, value == null ? "" : value);
      statement.execute();
    }
  }

  private List<String> texts(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }
}
