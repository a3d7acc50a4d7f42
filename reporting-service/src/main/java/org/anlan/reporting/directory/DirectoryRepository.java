package org.anlan.reporting.directory;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** The table of names. */
@ApplicationScoped
class DirectoryRepository {

  private static final String DESCRIBE =
      """
      insert into directory_entry as e
        (kind, code, name, parent, county_code, valid_from, valid_to, lead_organization, changed_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (kind, code) do update
        set name = excluded.name, parent = excluded.parent, county_code = excluded.county_code,
            valid_from = excluded.valid_from, valid_to = excluded.valid_to,
            lead_organization = excluded.lead_organization, changed_at = excluded.changed_at
        where e.changed_at <= excluded.changed_at
      """;

  private final AgroalDataSource database;

  DirectoryRepository(AgroalDataSource database) {
    this.database = database;
  }

  /** An older description changes nothing. */
  void describe(EntryDescription entry, Instant at) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(DESCRIBE)) {
      statement.setString(1, entry.kind());
      statement.setString(2, entry.code());
      statement.setString(3, entry.name());
      statement.setString(4, entry.parent());
      statement.setString(5, entry.countyCode());
      statement.setObject(6, entry.validFrom());
      statement.setObject(7, entry.validTo());
      statement.setString(8, entry.leadOrganization());
      statement.setObject(9, at.atOffset(ZoneOffset.UTC));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
