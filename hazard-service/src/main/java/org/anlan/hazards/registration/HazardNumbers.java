package org.anlan.hazards.registration;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.anlan.servicekit.transaction.DatabaseFailure;

/**
 * The numbers by which people speak of hazards: county, year, serial. Never given twice; a request
 * that is refused leaves a gap, because a counter without gaps would queue all reporters of a
 * county.
 */
@ApplicationScoped
class HazardNumbers {

  private final AgroalDataSource database;

  HazardNumbers(AgroalDataSource database) {
    this.database = database;
  }

  String next(String county, int year) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement("select nextval('hazard_number')");
        var row = statement.executeQuery()) {
      row.next();
      return "YH%s%d%06d".formatted(county, year, row.getLong(1));
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
