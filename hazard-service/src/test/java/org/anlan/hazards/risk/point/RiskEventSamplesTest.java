package org.anlan.hazards.risk.point;

import static org.anlan.hazards.risk.grading.RiskColour.BLUE;
import static org.anlan.hazards.risk.grading.RiskColour.ORANGE;
import static org.anlan.hazards.risk.grading.RiskColour.RED;
import static org.anlan.hazards.risk.point.Risks.ASSESSOR;
import static org.anlan.hazards.risk.point.Risks.LEADER;
import static org.anlan.hazards.risk.point.Risks.MEASURE;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.servicekit.event.contract.EventSamples;
import org.junit.jupiter.api.Test;

/** What others may read is written down; a rename fails here before it fails there. */
@QuarkusTest
@OnTheStack
class RiskEventSamplesTest {

  private static final String ID = "01930000-0000-7000-8000-000000000001";

  @Inject ObjectMapper json;

  private static List<RiskEvent> facts() {
    var controlled = Risks.identified(ORANGE);
    var control = controlled.control(Risks.measure(), ASSESSOR);
    var failed = controlled.measureFailed(MEASURE, Risks.hazard(), ASSESSOR);
    var restored = controlled.restoreMeasure(MEASURE, ASSESSOR);
    var withdrawn = controlled.withdrawMeasure(MEASURE, "设备拆除", ASSESSOR);
    var lowered = Risks.identified(ORANGE);
    var proposal = lowered.proposeLowering(BLUE, "已改造", ASSESSOR);
    var lowering = lowered.decideLowering(true, null, LEADER);
    var refused = Risks.identified(ORANGE);
    refused.proposeLowering(BLUE, "已改造", ASSESSOR);
    var moving = Risks.identified(BLUE);
    var moved = new Jurisdiction("610926", "610926101", "610926-ZJ", null, List.of("JZ"), null);
    return List.of(
        Risks.identified(BLUE).grade(Risks.grading(BLUE, "TANKS")),
        Risks.identified(BLUE).amend(moving.what(), Owners.NONE, moving.site(), ASSESSOR),
        Risks.identified(BLUE).raise(RED, "临近学校", ASSESSOR),
        proposal,
        lowering,
        refused.decideLowering(false, "尚需观察", LEADER),
        control,
        failed,
        restored,
        withdrawn,
        Risks.identified(RED).review(Risks.review(RiskStatus.OUT_OF_CONTROL)),
        moving.follow(moving.site(), moved, ASSESSOR.at()).orElseThrow(),
        RiskPoint.takeOver(Risks.entry(BLUE)).takenOver());
  }

  @Test
  void eachFactLooksAsItsSampleDoes() throws IOException {
    EventSamples.compare(getClass(), json, RiskEvent.class, facts(), RiskEventSamplesTest::fixIds);
  }

  private static void fixIds(ObjectNode data) {
    ((ObjectNode) data.get("risk")).put("riskPointId", ID);
  }
}
