package org.anlan.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import org.anlan.reporting.Facts;
import org.anlan.reporting.cube.Contribution;
import org.anlan.reporting.cube.Measure;
import org.junit.jupiter.api.Test;

class EnterpriseFactTest {

  private static final LocalDate REGISTERED = LocalDate.of(2022, 6, 15);
  private static final LocalDate CLOSED = LocalDate.of(2024, 3, 1);

  private final RowJson json = new RowJson(new ObjectMapper().registerModule(new JavaTimeModule()));

  @Test
  void countsFromRegistrationToClosing() {
    var closed =
        Facts.enterprise(REGISTERED).with("status", "CLOSED").with("closedOn", CLOSED.toString());

    assertThat(contributions(closed))
        .containsExactly(
            Contribution.one(Measure.ENTERPRISES, REGISTERED),
            new Contribution(Measure.ENTERPRISES, CLOSED, -1));
  }

  @Test
  void isKeyInEachOfItsYearsAsLongAsItIsThere() {
    var watched =
        Facts.enterprise(REGISTERED)
            .with("keyYears", List.of(2021, 2022, 2023, 2024, 2025))
            .with("status", "CLOSED")
            .with("closedOn", CLOSED.toString());

    assertThat(contributions(watched).stream().filter(c -> c.measure() == Measure.KEY_ENTERPRISES))
        .containsExactly(
            Contribution.one(Measure.KEY_ENTERPRISES, REGISTERED),
            Contribution.one(Measure.KEY_ENTERPRISES, LocalDate.of(2023, 1, 1)),
            Contribution.one(Measure.KEY_ENTERPRISES, LocalDate.of(2024, 1, 1)),
            new Contribution(Measure.KEY_ENTERPRISES, CLOSED, -1));
  }

  @Test
  void aSecondRecordOfAnotherEnterpriseDoesNotCount() {
    var merged =
        Facts.enterprise(REGISTERED).with("mergedInto", "6f3b1c52-0d2c-4f0e-9f9e-1f6f7f0a0b0c");

    assertThat(contributions(merged)).isEmpty();
  }

  @Test
  void neitherDoesOneThatCameInClosed() {
    assertThat(contributions(Facts.enterprise(REGISTERED).with("status", "CANCELLED"))).isEmpty();
  }

  private List<Contribution> contributions(Facts.Record record) {
    return json.fromFact(record.told().data(), EnterpriseFact.class).observation().contributions();
  }
}
