package org.anlan.hazards.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.servicekit.scope.Caller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What waits in the outbox of messages reaches a real mail server, once. */
@QuarkusTest
@OnTheStack
@QuarkusTestResource(value = MailServer.class, restrictToAnnotatedClass = true)
class DeliveriesTest {

  @Inject Deliveries deliveries;
  @Inject Adding adding;
  @Inject Telephone telephone;

  @Test
  void sendsEachMessageOnce() throws Exception {
    var address = "office-" + UUID.randomUUID() + "@example.org";
    Caller.asSystem("test", () -> adding.add(address, null));

    deliveries.deliver();
    // the service's own round may have been faster, and be sending still
    await().untilAsserted(() -> assertThat(received(address)).isNotEmpty());
    deliveries.deliver();

    var mails = received(address);
    assertThat(mails).hasSize(1);
    assertThat(mails.getFirst().getSubject()).isEqualTo("【红色预警】重大隐患整改逾期");
    assertThat(mails.getFirst().getContent().toString()).contains("平利县安宁机械厂");
  }

  @Test
  void whatTheGatewayDoesNotTakeIsSentLaterAndOnce() {
    var number = "1390000" + UUID.randomUUID().toString().substring(0, 4);
    telephone.isAway(number, true);
    Caller.asSystem("test", () -> adding.add(null, number));

    deliveries.deliver();
    telephone.isAway(number, false);
    deliveries.deliver();
    assertThat(telephone.tries(number)).as("it is not tried again at once").isOne();

    Caller.asSystem("test", () -> adding.pass(number));
    deliveries.deliver();
    deliveries.deliver();
    assertThat(telephone.heard(number)).containsExactly(number + " 【红色预警】重大隐患整改逾期平利县安宁机械厂");
  }

  private static List<? extends Message> received(String address) {
    return Arrays.stream(MailServer.server.getReceivedMessages())
        .filter(mail -> isTo(mail, address))
        .toList();
  }

  private static boolean isTo(Message mail, String address) {
    try {
      return mail.getAllRecipients()[0].toString().equals(address);
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its own bean, because the transaction begins at its door. */
  @ApplicationScoped
  public static class Adding {

    private final Notices notices;
    private final AgroalDataSource database;

    Adding(Notices notices, AgroalDataSource database) {
      this.notices = notices;
      this.database = database;
    }

    @Transactional
    public void add(@Nullable String address, @Nullable String number) {
      var where = new Jurisdiction("610926", "610926100", "610926-YJ", null, List.of(), null);
      notices.add(
          new Notice(UUID.randomUUID(), "610926-YJ", "【红色预警】重大隐患整改逾期", "平利县安宁机械厂", where),
          address,
          number);
    }

    /** A quarter of an hour passes for what is to go to that number. */
    @Transactional
    public void pass(String number) {
      try (var connection = database.getConnection();
          var statement =
              connection.prepareStatement(
                  "update notification_delivery set next_at = next_at - interval '15 minutes' where address = ?")) {
        statement.setString(1, number);
        statement.executeUpdate();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
