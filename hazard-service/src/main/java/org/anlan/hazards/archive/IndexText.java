package org.anlan.hazards.archive;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anlan.hazards.hazard.HazardView;
import org.anlan.hazards.rectification.DepartmentAcceptance;
import org.anlan.hazards.rectification.DualReport;
import org.anlan.hazards.rectification.InterimControl;
import org.anlan.hazards.rectification.Progress;
import org.anlan.hazards.rectification.RegimeRecord;
import org.anlan.hazards.rectification.SelfAcceptance;
import org.anlan.servicekit.time.ClockProducer;
import org.jspecify.annotations.Nullable;

/** What the index of a file says, line by line. */
final class IndexText {

  static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ClockProducer.ZONE);

  private static final Map<String, String> DEEDS =
      Map.ofEntries(
          Map.entry("registered", "登记"),
          Map.entry("amended", "更正"),
          Map.entry("assigned", "交办"),
          Map.entry("assignment-received", "签收交办单"),
          Map.entry("returned", "退回"),
          Map.entry("planned", "整改方案"),
          Map.entry("progressed", "整改进展"),
          Map.entry("interim-controlled", "临时管控"),
          Map.entry("extended", "延期"),
          Map.entry("completed", "整改完成"),
          Map.entry("accepted", "部门核查验收"),
          Map.entry("closing-approved", "销号审批"),
          Map.entry("closed", "销号"),
          Map.entry("sent-back", "复查不合格"),
          Map.entry("documented", "附证"),
          Map.entry("escalated", "升级为重大隐患"),
          Map.entry("dismissed", "不成立"),
          Map.entry("merged", "合并"),
          Map.entry("reported-to-department", "向部门报告"),
          Map.entry("reported-to-workers", "向从业人员报告"),
          Map.entry("listed", "挂牌"),
          Map.entry("delisted", "摘牌"),
          Map.entry("regime-kept", "制度落实"),
          Map.entry("overdue", "逾期"),
          Map.entry("rescoped", "变更管辖"),
          Map.entry("imported", "历史台账导入"));

  private final List<Line> lines = new ArrayList<>();

  private IndexText() {}

  /** A line: a heading or a text. */
  record Line(boolean heading, String text) {}

  static List<Line> of(Dossier dossier) {
    var text = new IndexText();
    text.about(dossier.hazard());
    dossier.clues().forEach(clue -> text.lines.addAll(ClueText.of(clue)));
    text.rectification(dossier.hazard());
    text.listings(dossier);
    text.history(dossier);
    text.attachments(dossier);
    return text.lines;
  }

  private void about(HazardView hazard) {
    heading("隐患档案（一患一档）");
    say("隐患编号", hazard.number());
    say("单位或场所", hazard.enterpriseName() == null ? hazard.place() : hazard.enterpriseName());
    say("隐患级别", hazard.level().word());
    say("状态", hazard.status().word());
    say("隐患描述", hazard.description());
    var basis = hazard.judgementBasis();
    say("判定依据", basis == null ? null : basis.standard() + " " + Objects.toString(basis.item(), ""));
    say("来源", hazard.source().word());
    say("发现日期", hazard.foundOn());
    say("整改期限", hazard.rectifyBy());
    say("销号日期", hazard.closedOn());
    say("档案版本", hazard.version());
  }

  private void rectification(HazardView hazard) {
    var file = hazard.rectification();
    heading("整改");
    var slip = file.assignment();
    say("交办单号", slip == null ? null : slip.number());
    say("责任单位", slip == null ? null : slip.assignee());
    var receipt = slip == null ? null : slip.receipt();
    say("签收", receipt == null ? null : receipt.receivedOn() + "，" + receipt.receivedBy());
    var plan = file.plan();
    say("整改措施", plan == null ? null : plan.measures());
    say("整改责任人", plan == null ? null : plan.responsiblePerson());
    say("整改资金（元）", plan == null || plan.funds() == null ? null : plan.funds().toPlainString());
    say("整改时限", plan == null ? null : plan.deadline());
    say("应急预案", plan == null ? null : plan.contingencyPlan());
    file.progress().forEach(p -> say("整改进展", progress(p)));
    file.extensions().forEach(e -> say("延期至", e.rectifyBy() + "，" + e.reason()));
    file.interimControls().forEach(c -> say("临时管控", control(c)));
    var toDepartment = file.departmentReport();
    say("向部门报告", toDepartment == null ? null : report(toDepartment));
    var toWorkers = file.workerReport();
    say("向从业人员报告", toWorkers == null ? null : report(toWorkers));
    var done = file.completion();
    say("整改完成", done == null ? null : done.completedOn() + "，" + done.description());
    if (done != null) {
      var self = done.selfAcceptance();
      say("单位自行验收", self == null ? null : accepted(self));
      say("深层次原因", done.rootCause() == null ? null : done.rootCause().word());
    }
    file.earlierAcceptances().forEach(a -> say("部门核查验收（此前）", accepted(a)));
    var accepted = file.acceptance();
    say("部门核查验收", accepted == null ? null : accepted(accepted));
    say("恢复生产", accepted != null && accepted.resumptionApproved() ? "已批准" : null);
    var approval = file.closingApproval();
    say("销号审批", approval == null ? null : approval.approvedOn() + "，" + approval.signed().name());
    file.rechecks().forEach(r -> say("复查", r.recheckedOn() + "，" + (r.passed() ? "合格" : "不合格")));
    file.records().forEach(r -> say(r.institution(), record(r)));
  }

  private static String progress(Progress progress) {
    var percent = progress.percent() == null ? "" : "，完成" + progress.percent() + "%";
    return progress.signed().on() + percent + "，" + progress.description();
  }

  private static String control(InterimControl control) {
    var review = control.reviewOn() == null ? "" : "，" + control.reviewOn() + "前复核";
    return control.measures() + (control.productionStopped() ? "，停产停业" : "") + review;
  }

  private static String report(DualReport report) {
    return report.reportedOn() + "，" + report.recipient() + "，" + report.proof();
  }

  private static String accepted(DepartmentAcceptance acceptance) {
    return acceptance.acceptedOn() + "，" + acceptance.organ();
  }

  private static String accepted(SelfAcceptance self) {
    var opinion = self.opinion() == null ? "" : "，" + self.opinion();
    return self.acceptedOn() + "，" + self.acceptedBy() + "，" + self.conclusion().word() + opinion;
  }

  private static String record(RegimeRecord record) {
    var number = record.documentNumber() == null ? "" : "，" + record.documentNumber();
    return record.doneOn() + number + "，" + record.description();
  }

  private void listings(Dossier dossier) {
    if (dossier.listings().isEmpty()) {
      return;
    }
    heading("挂牌督办");
    for (var listing : dossier.listings()) {
      say(listing.number(), listing.authority() + "，" + listing.level().word());
      say("状态", listing.status().word());
      say("挂牌日期", listing.term().listedOn());
      say("督办期限", listing.term().dueOn());
      say("摘牌日期", listing.term().endedOn());
    }
  }

  private void history(Dossier dossier) {
    heading("办理过程");
    for (var entry : dossier.history().items()) {
      lines.add(
          new Line(
              false,
              TIME.format(entry.at())
                  + "  "
                  + DEEDS.getOrDefault(entry.action(), entry.action())
                  + "  "
                  + Objects.toString(entry.by(), "")
                  + (entry.reason() == null ? "" : "  （" + entry.reason() + "）")));
    }
  }

  private void attachments(Dossier dossier) {
    heading("附件");
    int number = 0;
    for (var attachment : dossier.attachments()) {
      lines.add(new Line(false, Dossier.path(++number, attachment)));
      lines.add(new Line(false, "SHA-256 " + attachment.sha256()));
    }
  }

  private void heading(String text) {
    lines.add(new Line(true, text));
  }

  /** What is not known has no line. */
  private void say(String word, @Nullable Object value) {
    if (value != null) {
      lines.add(new Line(false, word + "：" + value));
    }
  }
}
