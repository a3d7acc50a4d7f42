package org.anlan.hazards.notice;

import io.agroal.api.AgroalDataSource;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jboss.logging.Logger;

/**
 * Sends what waits in the outbox of messages. Whoever takes a message holds its row until it is
 * sent; one that fails is tried again later, and given up after a day's tries.
 */
@ApplicationScoped
class DeliveryBatch {

  static final int BATCH = 20;

  private static final Logger LOG = Logger.getLogger(DeliveryBatch.class);

  private static final String CLAIM =
      """
      select d.notification_id, d.channel, d.address, n.title, n.text
        from notification_delivery d join notification n on n.id = d.notification_id
       where d.sent_at is null and d.attempts < 24 and d.next_at <= ?
       order by d.next_at limit 20 for update of d skip locked
      """;

  private static final String SENT =
      "update notification_delivery set sent_at = ?, attempts = attempts + 1 where notification_id = ? and channel = ?";

  private static final String LATER =
      """
      update notification_delivery set attempts = attempts + 1, next_at = ?::timestamptz + interval '5 minutes' * attempts
       where notification_id = ? and channel = ?
      """;

  private final AgroalDataSource database;
  private final Mailer mailer;
  private final ShortMessages messages;
  private final Clock clock;

  DeliveryBatch(AgroalDataSource database, Mailer mailer, ShortMessages messages, Clock clock) {
    this.database = database;
    this.mailer = mailer;
    this.messages = messages;
    this.clock = clock;
  }

  /** Sends the next messages; says how many there were. */
  @Transactional
  int sendNext() {
    try (var connection = database.getConnection()) {
      var claimed = claim(connection);
      for (var message : claimed) {
        mark(connection, message, send(message) ? SENT : LATER);
      }
      return claimed.size();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private boolean send(Message message) {
    try {
      if (message.channel().equals("MAIL")) {
        mailer.send(Mail.withText(message.address(), message.title(), message.text()));
      } else {
        messages.send(message.address(), message.title() + message.text());
      }
      return true;
    } catch (RuntimeException e) {
      // neither address nor text: a log is read by more people than they are for
      LOG.warnf("A message by %s was not taken: %s", message.channel(), e.getClass().getName());
      return false;
    }
  }

  private List<Message> claim(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(CLAIM)) {
      statement.setObject(1, now());
      try (var rows = statement.executeQuery()) {
        var claimed = new ArrayList<Message>();
        while (rows.next()) {
          claimed.add(
              new Message(
                  rows.getObject(1, UUID.class),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getString(4),
                  rows.getString(5)));
        }
        return claimed;
      }
    }
  }

  private void mark(Connection connection, Message message, String how) throws SQLException {
    try (var statement = connection.prepareStatement(how)) {
      statement.setObject(1, now());
      statement.setObject(2, message.notice());
      statement.setString(3, message.channel());
      statement.executeUpdate();
    }
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private record Message(UUID notice, String channel, String address, String title, String text) {}
}
