package org.anlan.hazards.check.task;

import java.util.List;
import org.anlan.hazards.finding.HazardLink;
import org.anlan.hazards.rectification.Signature;
import org.jspecify.annotations.Nullable;

/** What a check led to; before it is done there is nothing in it. */
public record Outcome(
    @Nullable String summary,
    List<CheckResult> results,
    List<HazardLink> hazards,
    @Nullable String cancelled,
    @Nullable Signature signed) {

  static final Outcome NONE = new Outcome(null, List.of(), List.of(), null, null);
}
