package org.anlan.hazards.hazard;

import org.anlan.hazards.finding.HazardSource;
import org.anlan.hazards.finding.Occasion;
import org.anlan.hazards.finding.OccasionKind;
import org.anlan.servicekit.scope.ScopeKind;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise does not learn of its own hazards: that somebody of the public told on it
 * (安全生产法 73). It sees those who came and looked, which is true as well and says nothing by being
 * left out.
 */
public final class Discretion {

  /** What takes the place of a report from the public. */
  private static final HazardSource INSTEAD = HazardSource.DEPARTMENT;

  /** The source of the hazard {@code h} as the reader's role may see it; lists filter by it too. */
  public static final String SOURCE =
      "(case when h.source = 'PUBLIC_REPORT' and current_user = 'scope_enterprise' then 'DEPARTMENT' else h.source end)";

  private Discretion() {}

  static HazardSource source(HazardSource source, ScopeKind reader) {
    return reader == ScopeKind.ENTERPRISE && source == HazardSource.PUBLIC_REPORT
        ? INSTEAD
        : source;
  }

  /** Clues are not theirs to know of, whoever told them. */
  static @Nullable Occasion occasion(@Nullable Occasion occasion, ScopeKind reader) {
    return reader == ScopeKind.ENTERPRISE
            && occasion != null
            && occasion.kind() == OccasionKind.CLUE
        ? null
        : occasion;
  }
}
