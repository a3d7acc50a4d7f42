package org.anlan.hazards.risk.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.finding.Belonging;
import org.anlan.hazards.hazard.Hazards;
import org.anlan.servicekit.event.contract.EventSamples;
import org.junit.jupiter.api.Test;

/** What others may read is written down; a rename fails here before it fails there. */
@QuarkusTest
@OnTheStack
class RiskReportEventSamplesTest {

  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");

  @Inject ObjectMapper json;

  @Test
  void eachFactLooksAsItsSampleDoes() throws IOException {
    var by = Hazards.OFFICER;
    var belonging =
        new Belonging(
            "610926",
            "610926100",
            List.of("610926-YJ", "610926-ZJ"),
            "610926100-G01",
            List.of("GM"),
            Hazards.jurisdiction().enterpriseId());
    var report =
        RiskReport.submit(
            ID,
            "FB-610926-2026-000001",
            new RiskReport.Submission(
                belonging,
                "平利县安宁机械厂",
                RiskReportKind.ANNUAL,
                2026,
                Hazards.TODAY.minusDays(1),
                Hazards.TODAY,
                null,
                null,
                null,
                new Commitment("报告属实", "张总"),
                new RiskCounts(1, 2, 3, 4),
                by));
    var submitted = report.submitted();
    var moved =
        new Belonging(
            "610926",
            "610926101",
            List.of("610926-ZJ"),
            null,
            List.of("JZ"),
            belonging.enterpriseId());
    EventSamples.compare(
        getClass(),
        json,
        RiskReportEvent.class,
        List.of(submitted, report.follow("新名", moved, by.at()).orElseThrow()));
  }
}
