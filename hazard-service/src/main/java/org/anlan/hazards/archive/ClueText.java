package org.anlan.hazards.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.anlan.hazards.archive.IndexText.Line;
import org.anlan.hazards.clue.ClueEntry;
import org.jspecify.annotations.Nullable;

/** What the index says of a clue. It goes no further than the file: the unit must not read it. */
final class ClueText {

  private ClueText() {}

  static List<Line> of(ToldClue clue) {
    var lines = new ArrayList<Line>();
    lines.add(new Line(true, "线索（不得向被反映单位提供）"));
    say(lines, "线索编号", clue.number());
    say(lines, "来源", clue.source().word());
    say(lines, "线索内容", clue.description());
    say(lines, "所指单位", clue.enterpriseName());
    say(lines, "地点", clue.place());
    say(lines, "发现时间", IndexText.TIME.format(clue.observedAt()));
    say(lines, "登记时间", IndexText.TIME.format(clue.submittedAt()));
    clue.entries().forEach(entry -> lines.add(new Line(false, step(entry))));
    return lines;
  }

  private static String step(ClueEntry entry) {
    var by = entry.signed();
    return Stream.of(
            IndexText.TIME.format(by.at()),
            entry.to().word(),
            Objects.toString(entry.departmentCode(), ""),
            by.name(),
            entry.text() == null ? "" : "（" + entry.text() + "）")
        .filter(part -> !part.isEmpty())
        .reduce((left, right) -> left + "  " + right)
        .orElseThrow();
  }

  private static void say(List<Line> lines, String word, @Nullable String value) {
    if (value != null) {
      lines.add(new Line(false, word + "：" + value));
    }
  }
}
