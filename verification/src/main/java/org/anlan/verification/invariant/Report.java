package org.anlan.verification.invariant;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.anlan.verification.invariant.Verdict.Outcome;

/** All verdicts of one verification, for people or for programs. */
public record Report(Instant at, List<Verdict> verdicts) {

  private static final int HOLDS = 0;
  private static final int VIOLATED = 1;
  private static final int UNCHECKED = 2;

  /** Keeps its own list. */
  public Report {
    verdicts = List.copyOf(verdicts);
  }

  /**
   * 0: all hold; 1: some are violated; 2: none is, but some could not be checked, or nobody told
   * where to find anything.
   */
  public int exitCode() {
    if (count(Outcome.VIOLATED) > 0) {
      return VIOLATED;
    }
    return count(Outcome.UNCHECKED) > 0 || count(Outcome.HOLDS) == 0 ? UNCHECKED : HOLDS;
  }

  /** How many came out so. */
  public long count(Outcome outcome) {
    return verdicts.stream().filter(v -> v.outcome() == outcome).count();
  }

  /** One line per invariant, and why, where something is wrong. */
  public void print(PrintStream out, Locale locale) {
    boolean chinese = locale.getLanguage().equals("zh");
    for (var verdict : verdicts) {
      out.printf(
          "%s %-28s %s%n", mark(verdict), verdict.meaning().code(), verdict.meaning().text(locale));
      if (verdict.outcome() == Outcome.VIOLATED) {
        out.printf(
            chinese ? "    违反 %d 处（依据 %s）：%s%n" : "    %d violations (%s): %s%n",
            verdict.violations(),
            verdict.meaning().holds(),
            String.join(chinese ? "，" : ", ", verdict.examples()));
      } else if (verdict.why() != null) {
        out.println("    " + reason(verdict, chinese) + verdict.why());
      }
    }
    out.printf(
        chinese
            ? "共 %d 条不变量：成立 %d，违反 %d，无法检查 %d，未检查 %d；核对 %d 行，用时 %.1f 秒%n"
            : "%d invariants: %d hold, %d violated, %d could not be checked, %d left out;"
                + " %d rows, %.1f s%n",
        verdicts.size(),
        count(Outcome.HOLDS),
        count(Outcome.VIOLATED),
        count(Outcome.UNCHECKED),
        count(Outcome.LEFT_OUT),
        looked(),
        millis() / 1000.0);
  }

  /** The same for programs. */
  public String toJson() {
    var json = new ObjectMapper();
    var root = json.createObjectNode();
    root.put("at", at.toString())
        .put("exitCode", exitCode())
        .put("holds", count(Outcome.HOLDS))
        .put("violated", count(Outcome.VIOLATED))
        .put("unchecked", count(Outcome.UNCHECKED))
        .put("leftOut", count(Outcome.LEFT_OUT))
        .put("rows", looked())
        .put("millis", millis());
    var all = root.putArray("invariants");
    verdicts.forEach(verdict -> describe(verdict, all.addObject()));
    return root.toPrettyString();
  }

  private static void describe(Verdict verdict, ObjectNode node) {
    var meaning = verdict.meaning();
    node.put("code", meaning.code())
        .put("zh", meaning.zh())
        .put("en", meaning.en())
        .put("holds", meaning.holds())
        .put("outcome", verdict.outcome().name())
        .put("violations", verdict.violations())
        .put("rows", verdict.looked())
        .put("millis", verdict.millis());
    var examples = node.putArray("examples");
    verdict.examples().forEach(examples::add);
    if (verdict.why() != null) {
      node.put("why", verdict.why());
    }
  }

  private static String reason(Verdict verdict, boolean chinese) {
    if (verdict.outcome() == Outcome.UNCHECKED) {
      return chinese ? "无法检查：" : "could not be checked: ";
    }
    return chinese ? "未检查，未设置 " : "left out, not set: ";
  }

  private static String mark(Verdict verdict) {
    return switch (verdict.outcome()) {
      case HOLDS -> "✓";
      case VIOLATED -> "✗";
      case UNCHECKED -> "?";
      case LEFT_OUT -> "-";
    };
  }

  private long looked() {
    return verdicts.stream().mapToLong(Verdict::looked).sum();
  }

  private long millis() {
    return verdicts.stream().mapToLong(Verdict::millis).sum();
  }
}
