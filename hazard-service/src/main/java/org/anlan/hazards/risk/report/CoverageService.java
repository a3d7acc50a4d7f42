package org.anlan.hazards.risk.report;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/** Counts the units in the caller's sight that owe a report, and those that have submitted it. */
@ApplicationScoped
class CoverageService {

  private final AgroalDataSource database;
  private final Caller caller;
  private final Owed owed;

  CoverageService(AgroalDataSource database, Caller caller, Owed owed) {
    this.database = database;
    this.caller = caller;
    this.owed = owed;
  }

  @Transactional
  Coverage of(@Nullable RiskReportKind kind, @Nullable Integer year) {
    var duty = owed.duty(kind, year);
    var scope = caller.scope().condition(ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("u.id"));
    var owes = owed.owes(duty);
    var parameters = new ArrayList<>(scope.parameters());
    parameters.addAll(owes.parameters());
    var sql =
        "select count(*), count(*) filter (where %s) from enterprise_card u where (%s) and (%s)"
            .formatted(Owed.submitted(duty), scope.sql(), owes.sql());
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      try (var row = statement.executeQuery()) {
        row.next();
        return Coverage.of(duty, row.getLong(1), row.getLong(2));
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
