package org.anlan.registry.supervision;

import static org.anlan.registry.enterprise.Enterprises.NOW;
import static org.anlan.registry.enterprise.Enterprises.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.registry.enterprise.Author;
import org.anlan.registry.enterprise.Enterprises;
import org.anlan.servicekit.event.DomainEvent;
import org.junit.jupiter.api.Test;

/** What others read is written down beside this class. */
@QuarkusTest
class SupervisionEventSamplesTest {

  private static final String LINK = "01930000-0000-7000-8000-000000000001";
  private static final String ENTERPRISE = "01930000-0000-7000-8000-000000000002";
  private static final UUID PERSON = UUID.fromString("6c1f6f0e-3f0a-4f0e-9d6f-0a1b2c3d4e5f");

  @Inject ObjectMapper json;

  private final SupervisionLink link =
      SupervisionLink.post(
          new Posting(
              UUID.fromString(ENTERPRISE),
              SupervisionKind.RESIDENT_SUPERVISOR,
              "张建军",
              null,
              "股长",
              "610926-YJ",
              "13800001234",
              LocalDate.of(2026, 5, 1),
              null,
              "第一批"),
          Ward.of(Enterprises.registered()),
          new SupervisionLink.Entry(
              "LX-610926-2026-000001", PERSON, NOW, new Author("user-1", null), false));

  @Test
  void somebodyIsPosted() throws IOException {
    matches(link.posted());
  }

  @Test
  void somebodyIsWithdrawn() throws IOException {
    matches(link.withdraw(new Withdrawal(LocalDate.of(2026, 6, 30), "工作调动"), TODAY, NOW));
  }

  @Test
  void aLinkIsPutRight() throws IOException {
    var wanted =
        new Correction(
            "张建军", null, "队长", "610926-YJ", "13900005678", LocalDate.of(2026, 5, 6), null, "第一批");

    matches(link.correct(wanted, PERSON, TODAY, NOW).orElseThrow());
  }

  private void matches(DomainEvent fact) throws IOException {
    var told = (ObjectNode) json.readTree(json.writeValueAsString(fact));
    told.put("linkId", LINK);
    told.put("enterpriseId", ENTERPRISE);
    assertThat(told).isEqualTo(json.readTree(getClass().getResource(fact.type() + ".json")));
  }
}
