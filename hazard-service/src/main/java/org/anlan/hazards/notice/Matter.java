package org.anlan.hazards.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.hazards.profile.ClueRules;
import org.anlan.hazards.profile.DispatchOffice;
import org.anlan.hazards.reference.DutyCatalogue;

/** What is worth a notice, who is told of it, and in which words. */
enum Matter {
  CLUE_SUBMITTED("org.anlan.clue.submitted.v1", "clue", "线索待分派") {
    @Override
    List<String> told(JsonNode clue, ClueRules rules) {
      return dispatchers(clue, rules);
    }

    @Override
    String text(JsonNode clue, JsonNode fact, ZoneId zone) {
      return before(clue, zone, "分派");
    }
  },

  CLUE_DISPATCHED("org.anlan.clue.dispatched.v1", "clue", "线索交办") {
    @Override
    List<String> told(JsonNode clue, ClueRules rules) {
      return codes(clue, DEPARTMENT);
    }

    @Override
    String text(JsonNode clue, JsonNode fact, ZoneId zone) {
      return before(clue, zone, "受理核查");
    }
  },

  CLUE_RETURNED("org.anlan.clue.returned.v1", "clue", "线索退回") {
    @Override
    List<String> told(JsonNode clue, ClueRules rules) {
      return dispatchersAgain(clue, rules);
    }

    @Override
    String text(JsonNode clue, JsonNode fact, ZoneId zone) {
      return before(clue, zone, "重新分派");
    }
  },

  /** To the body it was handed on to, or to whoever has to dispatch it again. */
  CLUE_TRANSFERRED("org.anlan.clue.transferred.v1", "clue", "线索移送") {
    @Override
    List<String> told(JsonNode clue, ClueRules rules) {
      return isHandedOn(clue) ? codes(clue, DEPARTMENT) : dispatchersAgain(clue, rules);
    }

    @Override
    String text(JsonNode clue, JsonNode fact, ZoneId zone) {
      return before(clue, zone, isHandedOn(clue) ? "受理核查" : "重新分派");
    }

    private boolean isHandedOn(JsonNode clue) {
      return clue.path("status").asText().equals("DISPATCHED");
    }
  },

  /** To the township that has it now, if it was with the government of the one that it left. */
  CLUE_MOVED("org.anlan.clue.rescoped.v1", "clue", "线索转入") {
    @Override
    List<String> told(JsonNode clue, ClueRules rules) {
      var body = clue.path(DEPARTMENT).textValue();
      var township = body == null ? null : DutyCatalogue.townshipOf(body);
      var open = OPEN.contains(clue.path("status").asText());
      return !open || township == null || township.equals(clue.path(TOWNSHIP).textValue())
          ? List.of()
          : codes(clue, TOWNSHIP);
    }

    @Override
    String text(JsonNode clue, JsonNode fact, ZoneId zone) {
      return "单位迁入本乡镇。" + before(clue, zone, "继续办理");
    }
  },

  /** To the enterprise, or to the body in charge of a place that nobody runs. */
  HAZARD_ASSIGNED("org.anlan.hazard.assigned.v1", "hazard", "隐患交办") {
    @Override
    List<String> told(JsonNode hazard, ClueRules rules) {
      return hazard.hasNonNull(ENTERPRISE) ? codes(hazard, ENTERPRISE) : codes(hazard, DEPARTMENT);
    }

    @Override
    String text(JsonNode hazard, JsonNode fact, ZoneId zone) {
      var slip = fact.path("slip").textValue();
      return "%s隐患，整改期限 %s%s。"
          .formatted(
              HazardLevel.valueOf(hazard.path("level").asText()).word(),
              hazard.path("rectifyBy").asText(),
              slip == null ? "" : "，交办单 " + slip);
    }
  },

  HAZARD_OVERDUE("org.anlan.hazard.overdue.v1", "hazard", "整改逾期") {
    @Override
    List<String> told(JsonNode hazard, ClueRules rules) {
      return codes(hazard, ENTERPRISE, DEPARTMENT);
    }

    @Override
    String text(JsonNode hazard, JsonNode fact, ZoneId zone) {
      return "整改期限 %s 已过，尚未报告整改完成。".formatted(fact.path("rectifyBy").asText());
    }
  },

  /** To whoever decides on it. */
  LISTING_PROPOSED("org.anlan.listing.proposed.v1", "listing", "挂牌待批") {
    @Override
    List<String> told(JsonNode listing, ClueRules rules) {
      return switch (level(listing)) {
        case DEPARTMENT -> codes(listing, DEPARTMENT);
        case TOWNSHIP -> codes(listing, TOWNSHIP);
        default -> codes(listing, COUNTY);
      };
    }

    @Override
    String text(JsonNode listing, JsonNode fact, ZoneId zone) {
      return "提请%s挂牌督办，请审批。".formatted(level(listing).word());
    }
  },

  LISTING_APPROVED("org.anlan.listing.approved.v1", "listing", "挂牌督办") {
    @Override
    List<String> told(JsonNode listing, ClueRules rules) {
      return codes(listing, ENTERPRISE, DEPARTMENT, TOWNSHIP);
    }

    @Override
    String text(JsonNode listing, JsonNode fact, ZoneId zone) {
      return "%s已批准挂牌督办，督办期限 %s，文号 %s。"
          .formatted(
              level(listing).word(),
              listing.path("dueOn").asText(),
              fact.path("documentNumber").asText());
    }
  },

  LISTING_OVERDUE("org.anlan.listing.overdue.v1", "listing", "督办逾期") {
    @Override
    List<String> told(JsonNode listing, ClueRules rules) {
      return codes(listing, ENTERPRISE, DEPARTMENT, COUNTY);
    }

    @Override
    String text(JsonNode listing, JsonNode fact, ZoneId zone) {
      return "督办期限 %s 已过，尚未申请摘牌。".formatted(fact.path("dueOn").asText());
    }
  };

  /** Of clues that somebody still works on. */
  private static final Set<String> OPEN = Set.of("DISPATCHED", "ACCEPTED", "RETURNED");

  private static final String ENTERPRISE = "enterpriseId";
  private static final String DEPARTMENT = "departmentCode";
  private static final String TOWNSHIP = "townshipCode";
  private static final String COUNTY = "countyCode";
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final String fact;
  private final String block;
  private final String word;

  Matter(String fact, String block, String word) {
    this.fact = fact;
    this.block = block;
    this.word = word;
  }

  static Optional<Matter> of(String fact) {
    return Arrays.stream(values()).filter(matter -> matter.fact.equals(fact)).findFirst();
  }

  /** Where the fact says how its record stands. */
  String block() {
    return block;
  }

  String title(JsonNode state) {
    return "【%s】%s".formatted(word, state.path("number").asText());
  }

  /** Offices by their codes, enterprises by their ids; who dispatches clues, the county says. */
  abstract List<String> told(JsonNode state, ClueRules rules);

  abstract String text(JsonNode state, JsonNode fact, ZoneId zone);

  private static List<String> codes(JsonNode state, String... fields) {
    return Stream.of(fields).map(f -> state.path(f).textValue()).filter(c -> c != null).toList();
  }

  private static List<String> dispatchers(JsonNode clue, ClueRules rules) {
    var county = rules.dispatchNoticesTo() == DispatchOffice.COUNTY || !clue.hasNonNull(TOWNSHIP);
    return codes(clue, county ? COUNTY : TOWNSHIP);
  }

  /** Whoever has just given it back is not asked to dispatch it. */
  private static List<String> dispatchersAgain(JsonNode clue, ClueRules rules) {
    var body = clue.path(DEPARTMENT).textValue();
    var township = body == null ? null : DutyCatalogue.townshipOf(body);
    return township != null && township.equals(clue.path(TOWNSHIP).textValue())
        ? codes(clue, COUNTY)
        : dispatchers(clue, rules);
  }

  private static String before(JsonNode clue, ZoneId zone, String deed) {
    var due = clue.path("dueAt").textValue();
    return due == null ? "请%s。".formatted(deed) : "请于 %s 前%s。".formatted(minute(due, zone), deed);
  }

  private static ListingLevel level(JsonNode listing) {
    return ListingLevel.valueOf(listing.path("level").asText());
  }

  private static String minute(String instant, ZoneId zone) {
    return MINUTE.format(Instant.parse(instant).atZone(zone));
  }
}
