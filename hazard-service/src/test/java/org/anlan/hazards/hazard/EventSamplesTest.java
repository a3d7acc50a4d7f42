package org.anlan.hazards.hazard;

import static org.anlan.hazards.finding.HazardLevel.GENERAL;
import static org.anlan.hazards.finding.HazardLevel.MAJOR;
import static org.anlan.hazards.hazard.Hazards.LIMITS;
import static org.anlan.hazards.hazard.Hazards.OFFICER;
import static org.anlan.hazards.hazard.Hazards.TODAY;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.ListingFacts;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.hazards.rectification.Rectification;
import org.anlan.hazards.rectification.RegimeRecord;
import org.anlan.servicekit.event.contract.EventSamples;
import org.junit.jupiter.api.Test;

/**
 * What others read is written down beside this class; a rename fails here before it fails there.
 */
@QuarkusTest
@OnTheStack
class EventSamplesTest {

  private static final String ID = "01930000-0000-7000-8000-000000000001";

  private static final ListingFacts COUNTY_LIST =
      ListingFacts.listed(ListingLevel.COUNTY_GOVERNMENT, TODAY);

  @Inject ObjectMapper json;

  private static List<HazardEvent> facts() {
    var imported =
        Hazard.takeOver(
            new NewHazard(
                UUID.randomUUID(),
                "L-1",
                Hazards.finding(GENERAL),
                Hazards.registered().site(),
                Hazards.jurisdiction(),
                OFFICER),
            new NewHazard.Past(HazardStatus.CLOSED, TODAY, null, Rectification.empty()));
    var moved = new Jurisdiction("610926", "610926101", "610926-ZJ", null, List.of("JZ"), null);
    var open = Hazards.registered();
    return List.of(
        Hazards.registered(MAJOR).registered(),
        Hazards.registered().amend("配电箱外壳未接地", "用电安全", OFFICER),
        Hazards.registered().assign(Hazards.assignment()),
        Hazards.assigned(GENERAL).receiveAssignment(Hazards.receipt()),
        Hazards.assigned(GENERAL).giveBack("非本单位设施", OFFICER),
        Hazards.assigned(MAJOR).plan(Hazards.fullPlan()),
        Hazards.rectifying(GENERAL).reportProgress(Hazards.progress()),
        Hazards.rectifying(GENERAL).addInterimControl(Hazards.control()),
        Hazards.rectifying(GENERAL).extend(Hazards.extension(), LIMITS),
        Hazards.rectifying(MAJOR).complete(Hazards.completion(), LIMITS),
        Hazards.completed(MAJOR).accept(Hazards.acceptance()),
        accepted().approveClosing(Hazards.closingApproval()),
        Hazards.completed(GENERAL).recheck(Hazards.passed(), LIMITS),
        Hazards.completed(GENERAL).recheck(Hazards.failed(), LIMITS),
        Hazards.registered().escalate(Hazards.BASIS, "经专家研判", OFFICER),
        Hazards.registered().dismiss("现场复核不构成隐患", OFFICER),
        Hazards.registered().mergeInto(Hazards.registered(), "重复上报", OFFICER),
        Hazards.registered(MAJOR).reportToDepartment(Hazards.dualReport()),
        Hazards.registered(MAJOR).reportToWorkers(Hazards.dualReport()),
        Hazards.registered().overdue(OFFICER.at()),
        Hazards.registered()
            .documented(UUID.fromString(ID), "整改后.jpg", "9f86d081884c7d65", OFFICER.at()),
        open.follow(open.site(), moved, OFFICER.at()).orElseThrow(),
        imported.takenOver(),
        listed().listed(UUID.fromString(ID), COUNTY_LIST, OFFICER),
        listed().delisted(UUID.fromString(ID), OFFICER),
        Hazards.registered(MAJOR)
            .keepRegime(new RegimeRecord("通报制", TODAY, "平安办通〔2026〕8号", "逾期隐患通报", OFFICER)));
  }

  private static Hazard accepted() {
    var hazard = Hazards.completed(MAJOR);
    hazard.accept(Hazards.acceptance());
    return hazard;
  }

  private static Hazard listed() {
    var hazard = Hazards.registered(MAJOR);
    hazard.listed(UUID.fromString(ID), COUNTY_LIST, OFFICER);
    return hazard;
  }

  @Test
  void eachFactLooksAsItsSampleDoes() throws IOException {
    EventSamples.compare(getClass(), json, HazardEvent.class, facts(), EventSamplesTest::fixIds);
  }

  private static void fixIds(ObjectNode data) {
    ((ObjectNode) data.get("hazard")).put("hazardId", ID);
    if (data.has("into")) {
      data.put("into", ID);
    }
  }
}
