package org.anlan.hazards.hazard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.Finding;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.HazardSource;
import org.anlan.hazards.finding.JudgementBasis;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.Site;
import org.anlan.hazards.rectification.AcceptanceConclusion;
import org.anlan.hazards.rectification.Assignment;
import org.anlan.hazards.rectification.ClosingApproval;
import org.anlan.hazards.rectification.Completion;
import org.anlan.hazards.rectification.DepartmentAcceptance;
import org.anlan.hazards.rectification.DualReport;
import org.anlan.hazards.rectification.Extension;
import org.anlan.hazards.rectification.InterimControl;
import org.anlan.hazards.rectification.Plan;
import org.anlan.hazards.rectification.Progress;
import org.anlan.hazards.rectification.Recheck;
import org.anlan.hazards.rectification.RootCause;
import org.anlan.hazards.rectification.SelfAcceptance;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.rectification.SlipReceipt;

/** Hazards in every state, and the entries that bring them there. */
public final class Hazards {

  public static final LocalDate TODAY = LocalDate.parse("2026-11-21");
  public static final LocalDate DEADLINE = TODAY.plusDays(30);
  public static final JudgementBasis BASIS = JudgementBasis.of("工贸企业重大事故隐患判定标准", "第四条第一项");
  public static final Signature OFFICER = signed("officer", "王检查");
  public static final Signature RECTIFIER = signed("rectifier", "李整改");
  public static final Signature APPROVER = signed("approver", "孙审批");
  public static final HazardLimits LIMITS = new Limits(2, 365, 0, 31, false);

  private static final UUID ENTERPRISE = UUID.fromString("0193f000-0000-7000-8000-000000000001");

  private Hazards() {}

  record Limits(
      Integer extensions,
      Integer extensionDays,
      Integer extensionLeadDays,
      Integer progressDays,
      Boolean closeListed)
      implements HazardLimits {}

  public static Signature signed(String person, String name) {
    return signedOn(person, name, TODAY);
  }

  public static Signature signedOn(String person, String name, LocalDate day) {
    return new Signature(person, name, Instant.parse(day + "T04:00:00Z"), day);
  }

  public static Finding finding(HazardLevel level) {
    return new Finding(
        level,
        "配电箱未接地",
        "用电安全",
        level == HazardLevel.MAJOR ? BASIS : null,
        HazardSource.TOWNSHIP,
        null,
        TODAY.minusDays(1),
        DEADLINE,
        List.of("2026-冬季行动"));
  }

  public static Jurisdiction jurisdiction() {
    return new Jurisdiction(
        "610926", "610926100", "610926-YJ", "610926100-G01", List.of("GM"), ENTERPRISE);
  }

  public static Hazard registered(HazardLevel level) {
    return registered(finding(level), jurisdiction());
  }

  public static Hazard registered(Finding finding, Jurisdiction jurisdiction) {
    return Hazard.register(
        new NewHazard(
            UUID.randomUUID(),
            "YH-610926-2026-000001",
            finding,
            new Site("平利县安宁机械厂", null, null, 109.36, 32.39),
            jurisdiction,
            OFFICER));
  }

  public static Hazard registered() {
    return registered(HazardLevel.GENERAL);
  }

  public static Hazard assigned(HazardLevel level) {
    var hazard = registered(level);
    hazard.assign(assignment());
    return hazard;
  }

  public static Hazard rectifying(HazardLevel level) {
    var hazard = assigned(level);
    hazard.plan(fullPlan());
    return hazard;
  }

  public static Hazard completed(HazardLevel level) {
    var hazard = rectifying(level);
    hazard.complete(completion(), LIMITS);
    return hazard;
  }

  public static Hazard in(HazardStatus status, HazardLevel level) {
    return switch (status) {
      case REGISTERED -> registered(level);
      case ASSIGNED -> assigned(level);
      case RECTIFYING -> rectifying(level);
      case COMPLETED -> completed(level);
      case CLOSED -> {
        var hazard = completed(level);
        if (level == HazardLevel.MAJOR) {
          hazard.reportToDepartment(dualReport());
          hazard.reportToWorkers(dualReport());
          hazard.accept(acceptance());
        }
        hazard.recheck(passed(), LIMITS);
        yield hazard;
      }
      case DISMISSED -> {
        var hazard = registered(level);
        hazard.dismiss("现场复核不构成隐患", OFFICER);
        yield hazard;
      }
      case MERGED -> {
        var hazard = registered(level);
        hazard.mergeInto(registered(level), null, OFFICER);
        yield hazard;
      }
    };
  }

  public static Assignment assignment() {
    return new Assignment(null, null, "平利县安宁机械厂", null, "立即整改", null, OFFICER, null);
  }

  public static SlipReceipt receipt() {
    return new SlipReceipt(TODAY, "李整改", List.of(), RECTIFIER);
  }

  public static Plan fullPlan() {
    return new Plan("重做接地", "李整改", new BigDecimal("1200.00"), DEADLINE, "断电预案", RECTIFIER);
  }

  public static Plan shortPlan() {
    return shortPlanUntil(DEADLINE, RECTIFIER);
  }

  public static Plan shortPlanUntil(LocalDate deadline, Signature by) {
    return new Plan("重做接地", "李整改", null, deadline, null, by);
  }

  public static Completion completion() {
    return new Completion(
        TODAY,
        "已重做接地并测量",
        "李整改",
        new BigDecimal("980.50"),
        new SelfAcceptance("陕西安评公司", TODAY, AcceptanceConclusion.PASSED, "合格"),
        RootCause.MANAGEMENT,
        List.of(),
        List.of(),
        RECTIFIER);
  }

  public static Recheck passed() {
    return new Recheck(true, TODAY, "王检查", "已整改到位", null, OFFICER);
  }

  public static Recheck failed() {
    return new Recheck(false, TODAY, "王检查", "接地电阻超标", TODAY.plusDays(10), OFFICER);
  }

  public static DualReport dualReport() {
    return new DualReport(TODAY, "县应急管理局", "平应急报〔2026〕12号", List.of(), RECTIFIER);
  }

  public static DepartmentAcceptance acceptance() {
    return new DepartmentAcceptance(TODAY, "县应急管理局", "同意销号", false, OFFICER);
  }

  public static ClosingApproval closingApproval() {
    return new ClosingApproval(TODAY, "同意销号", APPROVER);
  }

  public static Extension extension() {
    return new Extension(null, DEADLINE.plusDays(15), "设备未到货", null, OFFICER);
  }

  public static Progress progress() {
    return new Progress("接地极已到货", 40, RECTIFIER);
  }

  public static InterimControl control() {
    return new InterimControl("停用该配电箱并挂牌", false, null, RECTIFIER);
  }
}
