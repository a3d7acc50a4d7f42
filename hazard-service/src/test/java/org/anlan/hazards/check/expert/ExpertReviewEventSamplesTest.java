package org.anlan.hazards.check.expert;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.finding.HazardLink;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.Site;
import org.anlan.hazards.hazard.Hazards;
import org.anlan.hazards.registration.Whereabouts;
import org.anlan.servicekit.event.contract.EventSamples;
import org.junit.jupiter.api.Test;

/** What others may read is written down; a rename fails here before it fails there. */
@QuarkusTest
@OnTheStack
class ExpertReviewEventSamplesTest {

  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");

  @Inject ObjectMapper json;

  @Test
  void eachFactLooksAsItsSampleDoes() throws IOException {
    var by = Hazards.OFFICER;
    var hazards =
        List.of(
            new HazardLink(
                UUID.fromString("01930000-0000-7000-8000-000000000003"), "YH-1", Hazards.TODAY));
    var review =
        ExpertReview.record(
            ID,
            "PS-610926-2026-000001",
            new ExpertReview.Visit(
                ExpertReviewKind.EXPERT,
                "市专家库",
                "尾矿库",
                Hazards.TODAY,
                false,
                new Report(null, List.of(new Expert("赵高工", null)), null, List.of())),
            new Whereabouts(new Site("平利县安宁机械厂", null, null, null, null), Hazards.jurisdiction()),
            by);
    var moved =
        new Jurisdiction(
            "610926",
            "610926101",
            "610926-ZJ",
            null,
            List.of("JZ"),
            Hazards.jurisdiction().enterpriseId());
    EventSamples.compare(
        getClass(),
        json,
        ExpertReviewEvent.class,
        List.of(
            review.recorded(),
            review.supplement(hazards, by),
            review.follow(review.site(), moved, by.at()).orElseThrow()));
  }
}
