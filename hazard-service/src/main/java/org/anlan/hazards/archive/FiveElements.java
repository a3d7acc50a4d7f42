package org.anlan.hazards.archive;

import java.util.List;
import org.anlan.hazards.archive.IndexText.Line;
import org.anlan.hazards.rectification.Plan;
import org.jspecify.annotations.Nullable;

/** 措施、责任、资金、时限、预案: what is missing has a line too, for somebody has to fill it in. */
final class FiveElements {

  private FiveElements() {}

  static List<Line> of(@Nullable Plan plan) {
    return List.of(
        line("措施", plan == null ? null : plan.measures()),
        line("责任人", plan == null ? null : plan.responsiblePerson()),
        line("资金（元）", plan == null || plan.funds() == null ? null : plan.funds().toPlainString()),
        line("时限", plan == null ? null : plan.deadline()),
        line("预案", plan == null ? null : plan.contingencyPlan()));
  }

  private static Line line(String word, @Nullable Object value) {
    return new Line(false, word + "：" + (value == null ? Paper.UNKNOWN : value));
  }
}
