package org.anlan.hazards.register.pack;

import java.math.BigDecimal;
import java.util.List;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.hazard.HazardStatus;
import org.anlan.hazards.register.HazardItem;
import org.anlan.servicekit.paging.workbook.Column;
import org.anlan.servicekit.proportion.Proportion;
import org.jspecify.annotations.Nullable;

/** A line of 进展情况统计表: how far the hazards of one township are, or all of them. */
final class ProgressLine {

  static final List<Column<ProgressLine>> COLUMNS =
      List.of(
          new Column<>("乡镇", line -> line.name),
          new Column<>("一般隐患数", line -> line.general.found),
          new Column<>("一般隐患已销号", line -> line.general.closed),
          new Column<>("一般隐患整改率（%）", line -> line.general.rate()),
          new Column<>("重大隐患数", line -> line.major.found),
          new Column<>("重大隐患已销号", line -> line.major.closed),
          new Column<>("重大隐患整改率（%）", line -> line.major.rate()),
          new Column<>("未销号", line -> line.open),
          new Column<>("其中逾期", line -> line.overdue),
          new Column<>("不成立或已合并", line -> line.setAside));

  private final String name;
  private final Count general = new Count();
  private final Count major = new Count();
  private int open;
  private int overdue;
  private int setAside;

  ProgressLine(String name) {
    this.name = name;
  }

  /** What turned out to be none, or is kept under another number, is told but counts nowhere. */
  void count(HazardItem hazard) {
    if (hazard.status() == HazardStatus.DISMISSED || hazard.status() == HazardStatus.MERGED) {
      setAside++;
      return;
    }
    boolean closed = hazard.status() == HazardStatus.CLOSED;
    (hazard.level() == HazardLevel.MAJOR ? major : general).add(closed);
    open += closed ? 0 : 1;
    overdue += hazard.overdue() ? 1 : 0;
  }

  private static final class Count {

    private int found;
    private int closed;

    private void add(boolean isClosed) {
      found++;
      closed += isClosed ? 1 : 0;
    }

    /** Rounded as the figure of the same name is; none where nothing was found. */
    private @Nullable BigDecimal rate() {
      var share = Proportion.of(closed, found);
      return share == null ? null : share.movePointRight(2);
    }
  }
}
