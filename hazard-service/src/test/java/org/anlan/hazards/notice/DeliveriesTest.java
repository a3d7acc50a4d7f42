package org.anlan.hazards.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.servicekit.scope.Caller;
import org.junit.jupiter.api.Test;

/** What waits in the outbox of messages reaches a real mail server, once. */
@QuarkusTest
@OnTheStack
@QuarkusTestResource(value = MailServer.class, restrictToAnnotatedClass = true)
class DeliveriesTest {

  @Inject Deliveries deliveries;
  @Inject Adding adding;

  @Test
  void sendsEachMessageOnce() throws Exception {
    var address = "office-" + UUID.randomUUID() + "@example.org";
    Caller.asSystem("test", () -> adding.add(address));

    deliveries.deliver();
    deliveries.deliver();

    var mails = received(address);
    assertThat(mails).hasSize(1);
    assertThat(mails.getFirst().getSubject()).isEqualTo("【红色预警】重大隐患整改逾期");
    assertThat(mails.getFirst().getContent().toString()).contains("平利县安宁机械厂");
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

    Adding(Notices notices) {
      this.notices = notices;
    }

    @Transactional
    public void add(String address) {
      var where = new Jurisdiction("610926", "610926100", "610926-YJ", null, List.of(), null);
      notices.add(
          new Notice(UUID.randomUUID(), "610926-YJ", "【红色预警】重大隐患整改逾期", "平利县安宁机械厂", where),
          address,
          null);
    }
  }
}
