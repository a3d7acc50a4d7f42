package org.anlan.hazards.report;

import static org.anlan.hazards.report.Attempts.MOST;
import static org.anlan.hazards.report.Attempts.MOST_OF_ADDRESS;
import static org.anlan.hazards.report.Attempts.WITHIN;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.anlan.servicekit.problem.TooMany;
import org.junit.jupiter.api.Test;

/** How often somebody may be wrong. */
class AttemptsTest {

  private Instant now = Instant.parse("2026-01-15T02:00:00Z");
  private final InstantSource moving = () -> now;
  private final Attempts attempts = new Attempts(moving.withZone(ZoneOffset.UTC));

  @Test
  void isForgottenInTime() {
    wrong("a", "r", MOST);
    refused("a", "r");

    now = now.plus(WITHIN).plusSeconds(1);

    admitted("a", "r");
    wrong("a", "r", 1);
    admitted("a", "r");
  }

  @Test
  void isCountedByReceiptAndByAddress() {
    wrong("a", "r", MOST);

    refused("a", "r");
    admitted("a", "other");
    admitted("b", "r");

    for (int i = MOST; i < MOST_OF_ADDRESS; i++) {
      attempts.failed("a", "receipt " + i);
    }
    refused("a", "other");
    admitted("b", "other");
  }

  private void wrong(String address, String receipt, int times) {
    for (int i = 0; i < times; i++) {
      attempts.failed(address, receipt);
    }
  }

  private void admitted(String address, String receipt) {
    assertThatCode(() -> attempts.admit(address, receipt)).doesNotThrowAnyException();
  }

  private void refused(String address, String receipt) {
    assertThatThrownBy(() -> attempts.admit(address, receipt)).isInstanceOf(TooMany.class);
  }
}
