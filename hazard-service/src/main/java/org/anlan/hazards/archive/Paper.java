package org.anlan.hazards.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anlan.hazards.archive.IndexText.Line;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.hazard.HazardView;
import org.anlan.hazards.rectification.Assignment;
import org.anlan.hazards.rectification.Issued;
import org.jspecify.annotations.Nullable;

/** What is written on the papers that are handed over: line by line, for {@link IndexPdf}. */
final class Paper {

  static final String UNKNOWN = "（未填）";
  private static final String BLANK = "____________________";

  private final List<Line> lines = new ArrayList<>();

  private Paper() {}

  /**
   * 交办单 as it was issued: the hazard, who has to rectify it until when, the five elements to be
   * filled in, and who signs. What has happened since stands below, as what happened since.
   */
  static List<Line> slip(HazardView hazard, Assignment slip, LocalDate today) {
    var paper = new Paper();
    var issued = slip.issued() == null ? asItStands(hazard) : slip.issued();
    paper.heading("隐患整改交办单");
    paper.say("编号", slip.number());
    paper.say("交办方式", slip.mode() == null ? null : slip.mode().word());
    paper.say("责任单位", Objects.requireNonNullElse(issued.unit(), UNKNOWN));
    paper.say("承办人", slip.assignee());
    paper.say("交办日期", slip.signed().on());
    paper.say("交办人", slip.signed().name());
    paper.heading("隐患");
    paper.found(hazard, issued);
    paper.say("整改要求", slip.instructions());
    paper.heading("整改“五落实”（责任单位填报）");
    for (var element : List.of("措施", "责任人", "资金（元）", "时限", "预案")) {
      paper.say(element, BLANK);
    }
    paper.heading("签收");
    paper.line("责任单位负责人（签字）：____________________  日期：______________");
    paper.line("交办单位（盖章）：__________________________  日期：______________");
    Since.of(hazard, slip, today).forEach(paper.lines::add);
    return paper.lines;
  }

  /** What was issued before it was kept is printed as it is now. */
  private static Issued asItStands(HazardView hazard) {
    return new Issued(
        site(hazard), site(hazard), hazard.level(), hazard.judgementBasis(), hazard.rectifyBy());
  }

  /** 一企一策: all that a unit has still to rectify, in one plan. */
  static List<Line> plan(String unit, List<HazardView> open, LocalDate on) {
    var paper = new Paper();
    paper.heading(unit + "隐患整改方案（一企一策）");
    paper.say("编制日期", on);
    paper.say("未销号隐患", open.size() + " 项");
    paper.say("其中重大隐患", open.stream().filter(h -> h.level() == HazardLevel.MAJOR).count() + " 项");
    int number = 0;
    for (var hazard : open) {
      paper.heading(++number + "．" + hazard.number());
      paper.found(hazard, asItStands(hazard));
      paper.say("状态", hazard.status().word() + (hazard.overdue() ? "（逾期）" : ""));
      paper.elements(hazard);
      hazard
          .rectification()
          .interimControls()
          .forEach(control -> paper.say("临时管控", control.measures()));
    }
    return paper.lines;
  }

  private static String site(HazardView hazard) {
    return Objects.requireNonNullElse(
        hazard.enterpriseName() == null ? hazard.place() : hazard.enterpriseName(), UNKNOWN);
  }

  private void found(HazardView hazard, Issued issued) {
    say("隐患编号", hazard.number());
    say("单位或场所", issued.site());
    say("隐患级别", issued.level().word());
    say("隐患描述", hazard.description());
    var basis = issued.judgementBasis();
    say("判定依据", basis == null ? null : basis.standard() + " " + Objects.toString(basis.item(), ""));
    say("发现日期", hazard.foundOn());
    say("整改期限", Objects.requireNonNullElse(issued.rectifyBy(), UNKNOWN));
  }

  private void elements(HazardView hazard) {
    FiveElements.of(hazard.rectification().plan()).forEach(lines::add);
  }

  private void heading(String text) {
    lines.add(new Line(true, text));
  }

  private void line(String text) {
    lines.add(new Line(false, text));
  }

  private void say(String word, @Nullable Object value) {
    if (value != null) {
      line(word + "：" + value);
    }
  }
}
