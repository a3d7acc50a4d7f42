package org.anlan.hazards.risk.unit;

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

/** What others read is written down beside this class. */
@QuarkusTest
@OnTheStack
class UnitRiskGradeEventSamplesTest {

  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");

  @Inject ObjectMapper json;

  @Test
  void eachFactLooksAsItsSampleDoes() throws IOException {
    var by = Hazards.OFFICER;
    var to =
        new Belonging(
            "610926",
            "610926101",
            List.of("610926-ZJ"),
            null,
            List.of("JZ"),
            Hazards.jurisdiction().enterpriseId());
    EventSamples.compare(
        getClass(),
        json,
        UnitRiskGradeEvent.class,
        List.of(
            grade().graded(),
            grade().regrade(UnitGrade.D, "新增采空区", by),
            grade().follow("新名", to, by.at()).orElseThrow()));
  }

  private static UnitRiskGrade grade() {
    var belonging =
        new Belonging(
            "610926",
            "610926100",
            List.of("610926-YJ", "610926-ZJ"),
            "610926100-G01",
            List.of("GM"),
            Hazards.jurisdiction().enterpriseId());
    return UnitRiskGrade.of(
        ID,
        new UnitRiskGrade.What(belonging, "平利县安宁机械厂", "", 2026, UnitGrade.C, "年度评估"),
        Hazards.OFFICER);
  }
}
