package org.anlan.hazards.registration;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.anlan.hazards.hazard.HazardView;
import org.anlan.hazards.procedure.Desk;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.web.IfMatch;
import org.anlan.servicekit.web.MergePatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Puts the words of a report right before anybody is assigned. */
@ApplicationScoped
@Transactional
class AmendmentService {

  private static final Set<String> OFFICIALS = Set.of("county", "township", "department");

  private final Desk desk;
  private final MergePatch patches;
  private final Caller caller;

  AmendmentService(Desk desk, MergePatch patches, Caller caller) {
    this.desk = desk;
    this.patches = patches;
    this.caller = caller;
  }

  HazardView amend(UUID id, IfMatch seen, JsonNode patch) {
    return desk.tell(
        id,
        seen,
        (hazard, by) -> {
          if (!caller.hasAny(OFFICIALS) && !hazard.origin().isBy(by.person())) {
            throw new NotAllowed("only-own-report");
          }
          var now = new Amendable(hazard.finding().description(), hazard.finding().category());
          var then = patches.apply(Amendable.class, now, patch);
          return hazard.amend(then.description(), then.category(), by);
        });
  }

  /** What of a hazard may be put right. */
  @Schema(name = "HazardAmendment")
  record Amendable(
      @NotBlank @Size(max = 4000) String description, @Size(max = 100) @Nullable String category) {}
}
