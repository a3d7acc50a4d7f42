package org.anlan.hazards.risk.point;

import static org.anlan.hazards.risk.grading.RiskColour.BLUE;
import static org.anlan.hazards.risk.grading.RiskColour.ORANGE;
import static org.anlan.hazards.risk.grading.RiskColour.RED;
import static org.anlan.hazards.risk.point.Risks.ASSESSOR;
import static org.anlan.hazards.risk.point.Risks.LEADER;
import static org.anlan.hazards.risk.point.Risks.MEASURE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.finding.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others may read is written down; a rename fails here before it fails there. */
@QuarkusTest
@OnTheStack
class RiskEventSamplesTest {

  private static final String ID = "01930000-0000-7000-8000-000000000001";

  @Inject ObjectMapper json;

  static Stream<RiskEvent> facts() {
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
    return Stream.of(
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

  @ParameterizedTest
  @MethodSource("facts")
  void looksAsItsSampleDoes(RiskEvent fact) throws IOException {
    var told = withFixedId((ObjectNode) json.readTree(json.writeValueAsString(fact)));

    var sample = getClass().getResource(fact.type() + ".json");

    assertThat(sample).as("sample of %s: %s", fact.type(), told.toPrettyString()).isNotNull();
    assertThat(told).isEqualTo(json.readTree(sample));
  }

  @Test
  void noFactIsWithoutASample() {
    assertThat(facts().map(Object::getClass))
        .containsExactlyInAnyOrder(
            Arrays.stream(RiskEvent.class.getPermittedSubclasses()).toArray(Class[]::new));
  }

  private static JsonNode withFixedId(ObjectNode data) {
    ((ObjectNode) data.get("risk")).put("riskPointId", ID);
    return data;
  }
}
