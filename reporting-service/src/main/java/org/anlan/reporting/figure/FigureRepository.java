package org.anlan.reporting.figure;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import org.anlan.reporting.cube.Measure;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** Adds up what a question asks for, in one statement. */
@ApplicationScoped
class FigureRepository {

  private final AgroalDataSource database;

  FigureRepository(AgroalDataSource database) {
    this.database = database;
  }

  /** The groups in no particular order; one without a key where nothing is grouped. */
  Collection<Sum> sums(Question question) {
    try (var connection = database.getConnection();
        var statement = new FigureSql(question).on(connection);
        var rows = statement.executeQuery()) {
      var sums = new LinkedHashMap<String, Sum>();
      while (rows.next()) {
        var name = rows.getString(2);
        var sum = sums.computeIfAbsent(rows.getString(1), key -> Sum.empty(key, name));
        var measure = rows.getString(3);
        if (measure != null) {
          sum.amounts().merge(Measure.of(measure), rows.getLong(4), Long::sum);
        }
      }
      return sums.values();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
