package org.anlan.verification.database;

import java.sql.SQLException;
import java.util.List;
import org.anlan.verification.database.Script.Relation;
import org.anlan.verification.invariant.Finding;
import org.anlan.verification.invariant.Invariant;
import org.anlan.verification.invariant.Meaning;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.setting.Settings;

/** An invariant that is a file of SQL. */
public final class SqlInvariant implements Invariant {

  private static final String EACH = "each";

  private final Script script;
  private final Sources sources;

  private SqlInvariant(Script script, Sources sources) {
    this.script = script;
    this.sources = sources;
  }

  /** All of them, in the order of the list. */
  public static List<Invariant> all(Sources sources) {
    return Script.codes().stream()
        .<Invariant>map(code -> new SqlInvariant(Script.of(code), sources))
        .toList();
  }

  @Override
  public Meaning meaning() {
    return script.meaning();
  }

  @Override
  public Finding look() throws SQLException, NotTold {
    var first = script.queries().getFirst();
    if (script.queries().size() == 2) {
      var second = script.queries().getLast();
      boolean among = second.relation() == Relation.AMONG;
      return sources.compare(first.database(), first.sql(), second.database(), second.sql(), among);
    }
    var found = new Finding.Collector();
    if (first.database().equals(EACH)) {
      for (var service : Settings.SERVICES) {
        violations(service, first.sql(), service + " ", found);
      }
    } else {
      violations(first.database(), first.sql(), "", found);
    }
    return found.done();
  }

  /** The query names what is wrong, one name a row. */
  private void violations(String database, String sql, String prefix, Finding.Collector found)
      throws SQLException, NotTold {
    sources.read(
        database,
        connection -> {
          try (var statement = connection.createStatement();
              var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
              found.violated(prefix + rows.getString(1));
            }
          }
          return found;
        });
  }
}
