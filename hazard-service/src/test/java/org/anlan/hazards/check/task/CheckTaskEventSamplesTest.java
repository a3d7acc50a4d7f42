package org.anlan.hazards.check.task;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.finding.HazardLink;
import org.anlan.hazards.finding.InspectionLevel;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.Site;
import org.anlan.hazards.hazard.Hazards;
import org.anlan.servicekit.event.contract.EventSamples;
import org.junit.jupiter.api.Test;

/** What others may read is written down; a rename fails here before it fails there. */
@QuarkusTest
@OnTheStack
class CheckTaskEventSamplesTest {

  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");

  @Inject ObjectMapper json;

  @Test
  void eachFactLooksAsItsSampleDoes() throws IOException {
    var by = Hazards.OFFICER;
    var hazards =
        List.of(
            new HazardLink(
                UUID.fromString("01930000-0000-7000-8000-000000000003"), "YH-1", Hazards.TODAY));
    var moving = task();
    var moved = new Jurisdiction("610926", "610926101", "610926-ZJ", null, List.of("JZ"), null);
    var to =
        new Jurisdiction(
            moved.countyCode(),
            moved.townshipCode(),
            moved.departmentCode(),
            null,
            moved.sectorCodes(),
            Hazards.jurisdiction().enterpriseId());
    EventSamples.compare(
        getClass(),
        json,
        CheckTaskEvent.class,
        List.of(
            task().assigned(),
            task().complete(Hazards.TODAY, null, List.of(), hazards, by),
            task().cancel("停产", by),
            moving.follow(moving.site(), to, by.at()).orElseThrow()));
  }

  private static CheckTask task() {
    return CheckTask.assign(
        ID,
        "ZC-610926-2026-000001",
        new Order(
            "班前检查", CheckKind.SELF, true, InspectionLevel.POST, null, "司泵工", Hazards.TODAY, 7),
        new Site("平利县安宁机械厂", null, null, null, null),
        Hazards.jurisdiction(),
        Hazards.OFFICER);
  }
}
