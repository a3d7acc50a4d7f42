package org.anlan.reporting.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.reporting.figure.FigureView;
import org.anlan.reporting.figure.Window;
import org.anlan.reporting.snapshot.SnapshotEvent.SnapshotCorrected;
import org.anlan.reporting.snapshot.SnapshotEvent.SnapshotPublished;
import org.anlan.servicekit.event.contract.EventSamples;
import org.junit.jupiter.api.Test;

/** What is told of published figures keeps its form; who reads it has no other contract. */
@QuarkusTest
class EventSamplesTest {

  private static final Instant AT = Instant.parse("2026-11-21T04:00:00Z");

  @Inject ObjectMapper json;

  private static List<SnapshotEvent> facts() {
    var first = snapshot();
    var second = first.corrected("漏报一处", first.figures(), "county", AT.plusSeconds(60));
    return List.of(
        new SnapshotPublished(first, AT), new SnapshotCorrected(second, AT.plusSeconds(60)));
  }

  @Test
  void eachFactLooksAsItsSampleDoes() throws IOException {
    EventSamples.compare(getClass(), json, SnapshotEvent.class, facts());
  }

  private static Snapshot snapshot() {
    var window = new Window(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    var rate = new BigDecimal("93.66");
    var figure =
        new FigureView(
            "hazards.general.closed-rate",
            "%",
            window,
            AT,
            1,
            rate,
            547L,
            584L,
            List.of(new FigureView.Group("610926100", "城关镇", rate, 547L, 584L)));
    return new Snapshot(
        UUID.fromString("01930000-0000-7000-8000-000000000001"),
        1,
        "一季度",
        null,
        "610926",
        window,
        new Selection(List.of(figure.metric()), null, null, null, null, null, "township"),
        List.of(figure),
        "county",
        AT);
  }
}
