package org.anlan.hazards.reward;

import java.util.ArrayList;
import java.util.List;
import org.anlan.hazards.rectification.Signature;
import org.jspecify.annotations.Nullable;

/** Who did what with a reward, the oldest first. */
public record RewardEntries(List<RewardStep> items) {

  public RewardEntries {
    items = List.copyOf(items);
  }

  /** One step: to which state, why, and who signed it. */
  public record RewardStep(RewardStatus to, @Nullable String text, Signature signed) {}

  static RewardEntries begin(Signature by) {
    return new RewardEntries(List.of(new RewardStep(RewardStatus.PROPOSED, null, by)));
  }

  RewardEntries with(RewardStatus to, @Nullable String text, Signature by) {
    var more = new ArrayList<>(items);
    more.add(new RewardStep(to, text, by));
    return new RewardEntries(more);
  }

  /** Whether this person has taken one of the steps, under the same account or the same name. */
  boolean hasActed(Signature by) {
    return items.stream().map(RewardStep::signed).anyMatch(by::isOfSamePersonAs);
  }

  /** Whether this person has taken the last of the steps. */
  boolean lastIsBy(Signature by) {
    return items.getLast().signed().isOfSamePersonAs(by);
  }
}
