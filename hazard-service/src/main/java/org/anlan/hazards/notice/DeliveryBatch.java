package org.anlan.hazards.notice;

import io.agroal.api.AgroalDataSource;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jboss.logging.Logger;

/**
 * Sends what waits in the outbox of messages, each in a transaction of its own: a slow server takes
 * no message along that was sent before. Whoever takes a message holds its row until it is sent;
 * one that fails is tried again later, and given up after a day's tries.
 */
@ApplicationScoped
class DeliveryBatch {

  static final int TRIES = 24;

  private static final Logger LOG = Logger.getLogger(DeliveryBatch.class);

  /** What is older than a week is no news: a county that begins to send begins with today's. */
  private static final String CLAIM =
      """
      select d.notification_id, d.channel, d.address, n.title, n.text, d.attempts
        from notification_delivery d join notification n on n.id = d.notification_id
       where d.sent_at is null and d.attempts < 24 and d.next_at <= ?
         and n.created_at > ?::timestamptz - interval '7 days' and d.channel = any (?)
       order by d.next_at limit 1 for update of d skip locked
      """;

  private static final String SENT =
      "update notification_delivery set sent_at = ?, attempts = attempts + 1 where notification_id = ? and channel = ?";

  private static final String LATER =
      """
      update notification_delivery
         set attempts = attempts + 1, next_at = ?::timestamptz + interval '5 minutes' * (attempts + 1)
       where notification_id = ? and channel = ?
      """;

  private final AgroalDataSource database;
  private final Mailer mailer;
  private final Instance<ShortMessages> messages;
  private final Clock clock;

  DeliveryBatch(
      AgroalDataSource database, Mailer mailer, Instance<ShortMessages> messages, Clock clock) {
    this.database = database;
    this.mailer = mailer;
    this.messages = messages;
    this.clock = clock;
  }

  /** Sends the next message; says whether there was one. */
  @Transactional
  boolean sendNext() {
    try (var connection = database.getConnection()) {
      var claimed = claim(connection);
      if (claimed.isPresent()) {
        var message = claimed.get();
        mark(connection, message, send(message) ? SENT : LATER);
      }
      return claimed.isPresent();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private boolean send(Message message) {
    try {
      if (message.channel().equals("MAIL")) {
        mailer.send(Mail.withText(message.address(), message.title(), message.text()));
      } else {
        messages.get().send(message.address(), message.title() + message.text());
      }
      return true;
    } catch (RuntimeException e) {
      // neither address nor text: a log is read by more people than they are for
      LOG.warnf(
          "Notice %s was not taken by %s: %s%s",
          message.notice(),
          message.channel(),
          e.getClass().getName(),
          message.attempts() + 1 < TRIES ? "" : "; it is given up");
      return false;
    }
  }

  private Optional<Message> claim(Connection connection) throws SQLException {
    var channels = messages.isResolvable() ? new String[] {"MAIL", "SMS"} : new String[] {"MAIL"};
    try (var statement = connection.prepareStatement(CLAIM)) {
      statement.setObject(1, now());
      statement.setObject(2, now());
      statement.setArray(3, connection.createArrayOf("text", channels));
      try (var rows = statement.executeQuery()) {
        return rows.next()
            ? Optional.of(
                new Message(
                    rows.getObject(1, UUID.class),
                    rows.getString(2),
                    rows.getString(3),
                    rows.getString(4),
                    rows.getString(5),
                    rows.getInt(6)))
            : Optional.empty();
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
    Instant now = clock.instant();
    return OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
  }

  private record Message(
      UUID notice, String channel, String address, String title, String text, int attempts) {}
}
