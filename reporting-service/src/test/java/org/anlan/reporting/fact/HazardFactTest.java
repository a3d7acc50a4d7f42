package org.anlan.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import org.anlan.reporting.Facts;
import org.anlan.reporting.cube.Contribution;
import org.anlan.reporting.cube.Measure;
import org.junit.jupiter.api.Test;

class HazardFactTest {

  private static final LocalDate FOUND = LocalDate.of(2026, 3, 5);
  private static final LocalDate CLOSED = LocalDate.of(2026, 4, 9);

  private final RowJson json = new RowJson(new ObjectMapper().registerModule(new JavaTimeModule()));

  @Test
  void anOpenHazardIsFound() {
    assertThat(read(Facts.hazard(FOUND)).observation().contributions())
        .containsExactly(Contribution.one(Measure.GENERAL_FOUND, FOUND));
  }

  @Test
  void aClosedHazardIsClosedInTheCohortOfItsFindingAndInTheFlowOfItsClosing() {
    assertThat(read(Facts.hazard(FOUND).closed(CLOSED)).observation().contributions())
        .extracting(Contribution::measure, Contribution::on)
        .containsExactlyInAnyOrder(
            tuple(Measure.GENERAL_FOUND, FOUND),
            tuple(Measure.GENERAL_CLOSED, FOUND),
            tuple(Measure.GENERAL_CLOSED_FLOW, CLOSED));
  }

  @Test
  void reportedAsDoneIsNotClosed() {
    assertThat(read(Facts.hazard(FOUND).with("status", "COMPLETED")).observation().contributions())
        .containsExactly(Contribution.one(Measure.GENERAL_FOUND, FOUND));
  }

  @Test
  void whatWasDismissedOrMergedDoesNotCount() {
    for (var status : new String[] {"DISMISSED", "MERGED"}) {
      assertThat(read(Facts.hazard(FOUND).with("status", status)).observation().contributions())
          .isEmpty();
    }
  }

  @Test
  void aListedMajorHazardStaysListedAfterItWasDelisted() {
    var listed =
        Facts.hazard(FOUND)
            .with("level", "MAJOR")
            .with("listedOn", "2026-03-10")
            .with("delistedOn", "2026-05-01");

    assertThat(read(listed).observation().contributions())
        .extracting(Contribution::measure)
        .containsExactly(Measure.MAJOR_FOUND, Measure.MAJOR_LISTED);
  }

  @Test
  void refusesABlockWithoutTheDayOfFinding() {
    var nameless = Facts.hazard(FOUND).with("foundOn", null);

    assertThatThrownBy(() -> read(nameless)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ofTwoFactsOfOneChangeTheLaterCounts() {
    var first = read(Facts.hazard(FOUND));

    assertThat(first.at(first.changedAt().plusMillis(1)).follows(first)).isTrue();
    assertThat(first.at(first.changedAt().minusMillis(1)).follows(first)).isFalse();
  }

  private HazardFact read(Facts.Record record) {
    var fact = record.told();
    return json.fromFact(fact.data().path("hazard"), HazardFact.class).at(fact.time());
  }
}
