package org.anlan.hazards.check.checklist;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.hazard.Hazards;
import org.anlan.servicekit.event.contract.EventSamples;
import org.junit.jupiter.api.Test;

/** What others may read is written down; a rename fails here before it fails there. */
@QuarkusTest
@OnTheStack
class ChecklistEventSamplesTest {

  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");

  @Inject ObjectMapper json;

  @Test
  void eachFactLooksAsItsSampleDoes() throws IOException {
    var by = Hazards.OFFICER;
    var items = List.of(new ChecklistItem("1.1", "安全出口是否畅通", "消防法 28", HazardLevel.GENERAL, null));
    var list =
        Checklist.draft(ID, new Checklist.Kind("610926", "GM", "三级"), 1, "工贸排查清单", items, by);
    EventSamples.compare(
        getClass(),
        json,
        ChecklistEvent.class,
        List.of(list.drafted(), list.amend("工贸排查清单（修订）", items, by), list.publish(by)));
  }
}
