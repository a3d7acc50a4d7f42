package org.anlan.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.anlan.reporting.Deliveries;
import org.anlan.reporting.Facts;
import org.anlan.reporting.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  @Inject Deliveries facts;
  @Inject Owner owner;

  @BeforeEach
  void forget() {
    facts.forgetAll();
  }

  @Test
  void whatComesLateChangesNothing() throws SQLException {
    var open = Facts.hazard(DAY);
    var closed = open.next().closed(DAY.plusDays(5));
    facts.tell(List.of(closed));
    var cells = cells();

    facts.tell(List.of(open));
    facts.tell(List.of(open, closed, open));

    assertThat(owner.texts("select status || version from hazard_fact")).containsExactly("CLOSED2");
    assertThat(cells()).isEqualTo(cells);
  }

  @Test
  void theSameFactTwiceCountsOnce() throws SQLException {
    var hazard = Facts.hazard(DAY);
    facts.tell(List.of(hazard, hazard));
    var cells = cells();

    facts.tell(List.of(hazard));

    assertThat(cells()).isEqualTo(cells);
    assertThat(owner.texts("select amount from figure_cell where mask = 0")).containsExactly("1");
  }

  @Test
  void onlyTheLastOfSeveralStatesInOneTransactionIsKept() throws SQLException {
    var hazard = Facts.hazard(DAY);

    facts.tell(List.of(hazard, hazard.next(), hazard.next().closed(DAY.plusDays(1))));

    assertThat(owner.texts("select status || version from hazard_fact")).containsExactly("CLOSED2");
    assertThat(owner.texts("select measure || amount from figure_cell where mask = 0 order by 1"))
        .containsExactly(
            "hazards.general.closed-flow1", "hazards.general.closed1", "hazards.general.found1");
  }

  @Test
  void aFactThatChangesNothingOfTheHazardMovesNoFigure() throws SQLException {
    var hazard = Facts.hazard(DAY);
    facts.deliver(hazard.told("registered"));
    var cells = cells();

    facts.deliver(hazard.told("documented"), hazard.told("overdue"));

    assertThat(owner.texts("select status || version from hazard_fact"))
        .containsExactly("REGISTERED0");
    assertThat(cells()).isEqualTo(cells);
  }

  @Test
  void aCellThatComesBackToNothingGoes() throws SQLException {
    var hazard = Facts.hazard(DAY);
    facts.tell(List.of(hazard));

    facts.tell(List.of(hazard.next().with("status", "MERGED")));

    assertThat(cells()).isEmpty();
  }

  @Test
  void aDayThatMovesWithinItsMonthLeavesTheCell() throws SQLException {
    var hazard = Facts.hazard(DAY);
    facts.tell(List.of(hazard));

    facts.tell(List.of(hazard.next().with("foundOn", DAY.plusDays(3).toString())));

    assertThat(owner.texts("select days[10] || ',' || days[13] from figure_cell where mask = 0"))
        .containsExactly("0,1");
  }

  @Test
  void writersAtTheSameTimeLoseNothing() throws Exception {
    var record = Facts.hazard(DAY);
    try (var writers = Executors.newFixedThreadPool(4)) {
      var done = new ArrayList<Future<?>>();
      for (int writer = 0; writer < 4; writer++) {
        done.add(
            writers.submit(
                () ->
                    IntStream.range(0, 25)
                        .forEach(i -> facts.tell(List.of(record.another(), record.another())))));
      }
      for (var future : done) {
        future.get();
      }
    }

    assertThat(owner.texts("select amount from figure_cell where mask = 0")).containsExactly("200");
    assertThat(owner.texts("select count(distinct position) from hazard_fact"))
        .containsExactly("200");
  }

  @Test
  void whatIsNoHazardIsRefusedAsAWhole() throws SQLException {
    var broken = Facts.hazard(DAY).with("countyCode", null);

    assertThatThrownBy(() -> facts.tell(List.of(Facts.hazard(DAY), broken)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(cells()).isEmpty();
  }

  private List<String> cells() throws SQLException {
    return owner.texts("select to_jsonb(c)::text from figure_cell c order by 1");
  }
}
