package org.anlan.hazards.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anlan.hazards.archive.IndexText.Line;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.hazard.HazardView;
import org.anlan.hazards.rectification.Assignment;
import org.anlan.hazards.rectification.Signature;

/** What has happened since a slip was issued: no part of it, and printed as such. */
final class Since {

  private final List<Line> lines = new ArrayList<>();
  private final Signature issued;

  private Since(Signature issued) {
    this.issued = issued;
  }

  /** Nothing at all where nothing has happened. */
  static List<Line> of(HazardView hazard, Assignment slip, LocalDate today) {
    var since = new Since(slip.signed());
    var file = hazard.rectification();
    if (slip.issued() != null
        && slip.issued().level() != hazard.level()
        && hazard.level() == HazardLevel.MAJOR) {
      since.say("现已判定为重大隐患");
    }
    if (file.plan() != null && since.isLater(file.plan().signed())) {
      since.say(file.plan().signed().on() + " 报送整改方案");
      since.lines.addAll(FiveElements.of(file.plan()));
    }
    file.extensions().stream()
        .filter(e -> since.isLater(e.signed()))
        .forEach(e -> since.say(e.signed().on() + " 延期至 " + e.rectifyBy()));
    file.rechecks().stream()
        .filter(r -> !r.passed() && since.isLater(r.signed()))
        .forEach(r -> since.say(r.recheckedOn() + " 复查不合格，新的期限 " + r.rectifyBy()));
    if (!since.lines.isEmpty()) {
      since.lines.addFirst(new Line(true, "交办后的变化（截至 " + today + "，不属于交办内容）"));
    }
    return since.lines;
  }

  private boolean isLater(Signature entry) {
    return !entry.at().isBefore(issued.at());
  }

  private void say(String text) {
    lines.add(new Line(false, text));
  }
}
