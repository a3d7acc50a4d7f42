package org.anlan.hazards.notice;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/** Puts notices on the lists of offices and into the outbox of messages; for background work. */
@ApplicationScoped
public class Notices {

  private static final String ADD =
      """
      with added as (
        insert into notification
          (id, version, about, office, title, text, county_code, township_code, department_code, grid_code,
           enterprise_id, created_at)
        values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id, created_at)
      insert into notification_delivery (notification_id, channel, address, next_at)
      select added.id, channel, address, added.created_at
        from added, (values ('MAIL', ?), ('SMS', ?)) as wanted (channel, address)
       where address is not null
      """;

  private final AgroalDataSource database;
  private final Instance<ShortMessages> messages;
  private final Clock clock;

  Notices(AgroalDataSource database, Instance<ShortMessages> messages, Clock clock) {
    this.database = database;
    this.messages = messages;
    this.clock = clock;
  }

  /** In the transaction of what it is about. */
  public void add(Notice notice, @Nullable String mail, @Nullable String phone) {
    UUID id = Ids.next();
    var in = notice.where();
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(ADD)) {
      statement.setObject(1, id);
      statement.setObject(2, notice.about());
      statement.setString(3, notice.office());
      statement.setString(4, notice.title());
      statement.setString(5, notice.text());
      statement.setString(6, in.countyCode());
      statement.setString(7, in.townshipCode());
      statement.setString(8, in.departmentCode());
      statement.setString(9, in.gridCode());
      statement.setObject(10, notice.enterprise());
      statement.setObject(11, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      statement.setString(12, mail);
      statement.setString(13, messages.isResolvable() ? phone : null);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
