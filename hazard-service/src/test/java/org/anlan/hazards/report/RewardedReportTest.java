package org.anlan.hazards.report;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.report.Citizens.REWARDS;
import static org.anlan.hazards.report.Citizens.accepted;
import static org.anlan.hazards.report.Citizens.ask;
import static org.anlan.hazards.report.Citizens.clue;
import static org.anlan.hazards.report.Citizens.confirmed;
import static org.anlan.hazards.report.Citizens.keeper;
import static org.anlan.hazards.report.Citizens.propose;
import static org.anlan.hazards.report.Citizens.proposed;
import static org.anlan.hazards.report.Citizens.report;
import static org.anlan.hazards.report.Citizens.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.MajorHazards;
import org.anlan.hazards.Meanwhile;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.OutboxReader;
import org.anlan.hazards.clue.ClueApi;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports that are true, from the verdict to the reward. */
@QuarkusTest
@OnTheStack
class RewardedReportTest {

  private static final HazardApi HAZARDS = HazardApi.as(Tokens.county());

  @Inject County county;
  @Inject Clock clock;
  @Inject OutboxReader outbox;
  @Inject Meanwhile meanwhile;

  private final ClueApi official = Citizens.official();
  private final ClueApi emergency = Citizens.emergency();
  private final ClueApi keeper = keeper("keeper-1");
  private final ClueApi otherKeeper = keeper("keeper-2");
  private final ClueApi leader =
      ClueApi.as(Tokens.of(u -> u.named("leader").roles("county", "leader").area("610926")));

  @BeforeEach
  void describe() {
    county.describe();
  }

  @Test
  void aTrueReportIsRewardedByCode() {
    var receipt = report(Map.of());
    var clue = confirmed(receipt);
    var reward = proposed(clue);
    leader.asking().get(REWARDS + "/" + reward).then().body("amount", equalTo(15000.00f));
    tell(otherKeeper, REWARDS, reward, "approval", Map.of()).statusCode(403);
    tell(leader, REWARDS, reward, "approval", Map.of()).statusCode(200);
    ask(receipt).then().body("reward", nullValue());
    tell(keeper, REWARDS, reward, "release", Map.of())
        .statusCode(409)
        .body("code", equalTo("reward-needs-another"));
    tell(otherKeeper, REWARDS, reward, "release", Map.of())
        .statusCode(200)
        .body("status", equalTo("PAYABLE"));
    var code =
        ask(receipt)
            .then()
            .body("reward.amount", equalTo(15000.00f))
            .extract()
            .<String>path("reward.paymentCode");

    tell(keeper, REWARDS, reward, "payment", Map.of("code", "AAAA-AAAA-AAAA", "voucher", "V-1"))
        .statusCode(400)
        .body("errors[0].code", equalTo("wrong-payment-code"));
    // who fetched it is nobody's to write down
    tell(keeper, REWARDS, reward, "payment", Map.of("code", code, "voucher", "欧阳哨兵 V-1"))
        .statusCode(400)
        .body("errors.pointer", contains("/voucher"));
    tell(keeper, REWARDS, reward, "payment", Map.of("code", code, "voucher", "V-1"))
        .statusCode(200)
        .body("status", equalTo("PAID"));

    ask(receipt).then().body("reward.paid", equalTo(true)).body("reward.paymentCode", nullValue());
    assertThat(outbox.types(reward))
        .containsExactly(
            "org.anlan.reward.proposed.v1",
            "org.anlan.reward.approved.v1",
            "org.anlan.reward.released.v1",
            "org.anlan.reward.paid.v1");
  }

  @Test
  void theSecondReporterOfAFactGetsNothing() {
    var first = report(Map.of());
    var hazard = official.get(confirmed(first)).extract().<String>path("hazardId");
    var second = clue(report(Map.of()));
    accepted(second);
    emergency.tell(second, "confirmation", Map.of("hazardId", hazard)).statusCode(200);

    propose(second).statusCode(409).body("code", equalTo("not-first-reporter"));
    proposed(clue(first));
    propose(clue(first)).statusCode(409).body("code", equalTo("already-rewarded"));
  }

  @Test
  void aConcealedAccidentIsNoHazardAndRewardedAllTheSame() {
    var first = clue(report(Map.of()));
    var second = clue(report(Map.of()));
    var misdeed = Map.of("misdeed", "CONCEALED_ACCIDENT", "conclusion", "瞒报一人死亡");
    accepted(first);
    accepted(second);
    emergency
        .tell(first, "confirmation", Map.of("misdeed", "CONCEALED_ACCIDENT", "level", "MAJOR"))
        .statusCode(400)
        .body("errors.code", contains("misdeed-or-hazard"));
    emergency
        .tell(first, "confirmation", misdeed)
        .statusCode(200)
        .body("status", equalTo("CONFIRMED"))
        .body("hazardId", nullValue())
        .body("factId", equalTo(first.toString()));
    emergency
        .tell(second, "confirmation", Map.of("misdeed", "ILLEGAL_PRODUCTION", "sameAs", first))
        .statusCode(400)
        .body("errors.code", contains("unknown-fact"));
    emergency
        .tell(second, "confirmation", Map.of("misdeed", "CONCEALED_ACCIDENT", "sameAs", first))
        .statusCode(200)
        .body("factId", equalTo(first.toString()));

    propose(first).statusCode(409).body("code", equalTo("reward-kind-of-another"));
    var claim = new HashMap<String, Object>();
    claim.put("kind", "CONCEALED_ACCIDENT");
    claim.put("grade", "GENERAL");
    claim.put("persons", 1);
    claim.put("basis", "调查报告");
    claim.put("clueId", second);
    keeper
        .asking()
        .body(claim)
        .post(REWARDS)
        .then()
        .statusCode(409)
        .body("code", equalTo("not-first-reporter"));
    claim.put("clueId", first);
    keeper
        .asking()
        .body(claim)
        .post(REWARDS)
        .then()
        .statusCode(201)
        .body("amount", equalTo(30000.00f))
        .body("hazardId", nullValue());
    keeper
        .asking()
        .body(claim)
        .post(REWARDS)
        .then()
        .statusCode(409)
        .body("code", equalTo("already-rewarded"));
  }

  @Test
  void nothingIsRewardedThatIsNotTrueYet() {
    propose(clue(report(Map.of()))).statusCode(409).body("code", equalTo("clue-not-confirmed"));
    propose(UUID.randomUUID()).statusCode(400).body("errors[0].code", equalTo("unknown-report"));
  }

  @Test
  void whatTurnedOutToBeNoHazardIsNotRewarded() {
    var proposed = confirmed(report(Map.of()));
    dismissed(proposed);
    propose(proposed).statusCode(409).body("code", equalTo("reward-hazard-dismissed"));

    var receipt = report(Map.of());
    var clue = confirmed(receipt);
    var reward = proposed(clue);
    tell(leader, REWARDS, reward, "approval", Map.of()).statusCode(200);
    tell(otherKeeper, REWARDS, reward, "release", Map.of()).statusCode(200);
    var code = ask(receipt).then().extract().<String>path("reward.paymentCode");
    var reason = Map.of("reason", "隐患不成立");
    tell(leader, REWARDS, reward, "refusal", reason)
        .statusCode(409)
        .body("code", equalTo("reward-deserved"));
    dismissed(clue);
    tell(keeper, REWARDS, reward, "payment", Map.of("code", code, "voucher", "V-1"))
        .statusCode(409)
        .body("code", equalTo("reward-hazard-dismissed"));
    tell(otherKeeper, REWARDS, reward, "refusal", reason)
        .statusCode(409)
        .body("code", equalTo("reward-needs-another"));
    tell(leader, REWARDS, reward, "refusal", reason)
        .statusCode(200)
        .body("status", equalTo("REFUSED"));
    ask(receipt).then().statusCode(200).body("reward.paymentCode", nullValue());
  }

  @Test
  void aRewardForWhatTurnedOutToBeNoHazardCanOnlyBeRefused() {
    var clue = confirmed(report(Map.of()));
    var reward = proposed(clue);
    dismissed(clue);

    tell(leader, REWARDS, reward, "approval", Map.of())
        .statusCode(409)
        .body("code", equalTo("reward-hazard-dismissed"));
    tell(leader, REWARDS, reward, "refusal", Map.of("reason", "隐患不成立")).statusCode(200);
  }

  @Test
  void hazardsAreOneFactHoweverOftenTheyWereMerged() {
    var first = confirmed(report(Map.of()));
    var second = confirmed(report(Map.of()));
    var third = confirmed(report(Map.of()));
    proposed(third);

    merged(third, second);
    merged(second, first);

    propose(first).statusCode(409).body("code", equalTo("already-rewarded"));
  }

  @Test
  void aProposalWaitsForWhoeverMergesTheHazard() throws Exception {
    var first = confirmed(report(Map.of()));
    var second = confirmed(report(Map.of()));
    proposed(second);

    meanwhile
        .whileWritten(
            "update hazard set status = 'MERGED', merged_into = '%s', version = version + 1 where id = '%s'"
                .formatted(hazardOf(second), hazardOf(first)),
            () -> propose(first))
        .statusCode(409)
        .body("code", equalTo("already-rewarded"));
  }

  @Test
  void whoWasFirstIsAskedOfAllThatWasMerged() {
    var first = confirmed(report(Map.of()));
    var second = confirmed(report(Map.of()));
    var between = registered();

    HAZARDS.tell(hazardOf(first), "merge", Map.of("into", between)).statusCode(200);
    HAZARDS.tell(between, "merge", Map.of("into", hazardOf(second))).statusCode(200);

    propose(second).statusCode(409).body("code", equalTo("not-first-reporter"));
    proposed(first);
  }

  @Test
  void ofTwoRewardsForWhatWasMergedTheSecondStops() {
    var first = confirmed(report(Map.of()));
    var second = confirmed(report(Map.of()));
    var reward = proposed(first);
    var stopped = proposed(second);
    merged(second, first);

    tell(leader, REWARDS, stopped, "approval", Map.of())
        .statusCode(409)
        .body("code", equalTo("already-rewarded"));
    tell(leader, REWARDS, reward, "approval", Map.of()).statusCode(200);
  }

  @Test
  void whatTheOfficeKnewBeforeIsNotRewarded() {
    var known = registered();
    var told = clue(report(Map.of()));
    accepted(told);
    emergency.tell(told, "confirmation", Map.of("hazardId", known)).statusCode(200);
    propose(told).statusCode(409).body("code", equalTo("already-known"));

    var merged = confirmed(report(Map.of()));
    HAZARDS.tell(hazardOf(merged), "merge", Map.of("into", registered())).statusCode(200);
    proposed(merged); // it came on record after the report
  }

  @Test
  void whatWasMergedIntoSomethingTheOfficeKnewIsNotRewarded() {
    var known = registered();
    var told = confirmed(report(Map.of()));

    HAZARDS.tell(hazardOf(told), "merge", Map.of("into", known)).statusCode(200);

    propose(told).statusCode(409).body("code", equalTo("already-known"));
  }

  @Test
  void whatIsMergedIntoSomethingTheOfficeKnewAfterTheReleaseIsTakenBack() {
    var known = registered();
    var receipt = report(Map.of());
    var told = confirmed(receipt);
    var reward = released(told);
    var code = ask(receipt).then().extract().<String>path("reward.paymentCode");

    HAZARDS.tell(hazardOf(told), "merge", Map.of("into", known)).statusCode(200);

    tell(keeper, REWARDS, reward, "payment", Map.of("code", code, "voucher", "V-1"))
        .statusCode(409)
        .body("code", equalTo("already-known"));
    tell(leader, REWARDS, reward, "refusal", Map.of("reason", "此前已登记"))
        .statusCode(200)
        .body("status", equalTo("REFUSED"));
  }

  @Test
  void whoTurnsOutToBeSecondAfterTheReleaseIsNotPaid() {
    var first = confirmed(report(Map.of()));
    var receipt = report(Map.of());
    var second = confirmed(receipt);
    var reward = released(second);
    var code = ask(receipt).then().extract().<String>path("reward.paymentCode");

    merged(second, first);

    tell(keeper, REWARDS, reward, "payment", Map.of("code", code, "voucher", "V-1"))
        .statusCode(409)
        .body("code", equalTo("not-first-reporter"));
    propose(first).statusCode(409).body("code", equalTo("already-rewarded"));
    tell(leader, REWARDS, reward, "refusal", Map.of("reason", "另有人先行举报")).statusCode(200);
    proposed(first);
  }

  private UUID released(UUID clue) {
    var reward = proposed(clue);
    tell(leader, REWARDS, reward, "approval", Map.of()).statusCode(200);
    tell(otherKeeper, REWARDS, reward, "release", Map.of()).statusCode(200);
    return reward;
  }

  /** A major hazard at no enterprise, found by the office itself. */
  private UUID registered() {
    var body = HazardApi.finding(null, LocalDate.now(clock).toString());
    body.put("source", "DEPARTMENT");
    body.put("place", "老街口五金店");
    body.put("townshipCode", TOWN_A);
    body.put("departmentCode", EMERGENCY);
    body.put("level", "MAJOR");
    body.put("judgementBasis", MajorHazards.BASIS);
    return UUID.fromString(
        HazardApi.as(Tokens.department(EMERGENCY)).post(body).statusCode(201).extract().path("id"));
  }

  private UUID hazardOf(UUID clue) {
    return UUID.fromString(official.get(clue).extract().path("hazardId"));
  }

  private void dismissed(UUID clue) {
    HAZARDS.tell(hazardOf(clue), "dismissal", Map.of("reason", "查无此事")).statusCode(200);
  }

  private void merged(UUID clue, UUID into) {
    HAZARDS.tell(hazardOf(clue), "merge", Map.of("into", hazardOf(into))).statusCode(200);
  }
}
