package org.anlan.hazards.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;

/** What of a dossier is worth a notice, and in which words. */
enum DossierMatter {
  LICENCE_REMINDED("licence-reminded") {
    @Override
    String title(JsonNode fact) {
      return "【证照到期】许可证将于 %s 到期（%d 日内）"
          .formatted(day(fact, "validTo"), fact.path("withinDays").asInt());
    }
  },

  RENEWAL_REMINDED("licence-renewal-reminded") {
    @Override
    String title(JsonNode fact) {
      return "【证照到期】应于 " + day(fact, "applyBy") + " 前提出延期申请";
    }
  },

  LICENCE_EXPIRED("licence-expired") {
    @Override
    String title(JsonNode fact) {
      return "【证照到期】许可证已于 " + day(fact, "validTo") + " 到期";
    }
  },

  PLAN_FILING_OVERDUE("plan-filing-overdue") {
    @Override
    String title(JsonNode fact) {
      return "【预案备案逾期】应于 " + day(fact, "fileBy") + " 前备案";
    }
  },

  PLAN_EVALUATION_OVERDUE("plan-evaluation-overdue") {
    @Override
    String title(JsonNode fact) {
      return "【预案评估逾期】应于 " + day(fact, "evaluateBy") + " 前评估";
    }
  };

  private final String fact;

  DossierMatter(String fact) {
    this.fact = "org.anlan.dossier-part." + fact + ".v1";
  }

  static Optional<DossierMatter> of(String fact) {
    return Arrays.stream(values()).filter(matter -> matter.fact.equals(fact)).findFirst();
  }

  abstract String title(JsonNode fact);

  private static String day(JsonNode fact, String member) {
    return fact.path(member).asText();
  }
}
