package org.anlan.hazards.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.anlan.hazards.profile.ClueRules;
import org.anlan.hazards.profile.DispatchOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose turn it is when a clue waits to be dispatched, the county says. */
class MatterTest {

  @ParameterizedTest
  @EnumSource(names = {"CLUE_SUBMITTED", "CLUE_RETURNED", "CLUE_TRANSFERRED"})
  void whoDispatchesIsTold(Matter matter) {
    var byCounty = new ClueRules(null, null, null, null, null, null, null, DispatchOffice.COUNTY);

    assertThat(matter.told(clue("610926100"), ClueRules.standard())).containsExactly("610926100");
    assertThat(matter.told(clue(null), ClueRules.standard())).containsExactly("610926");
    assertThat(matter.told(clue("610926100"), byCounty)).containsExactly("610926");
  }

  @ParameterizedTest
  @EnumSource(names = {"CLUE_RETURNED", "CLUE_TRANSFERRED"})
  void whoGaveItBackIsNotAskedToDispatchIt(Matter matter) {
    var clue = clue("610926100").put("departmentCode", "610926-Z100");

    assertThat(matter.told(clue, ClueRules.standard())).containsExactly("610926");
  }

  @Test
  void whatAGovernmentHadIsToldToTheTownItMovesTo() {
    var rules = ClueRules.standard();
    var left = clue("610926101").put("departmentCode", "610926-Z100");

    assertThat(Matter.CLUE_MOVED.told(left, rules)).containsExactly("610926101");
    assertThat(Matter.CLUE_MOVED.told(clue("610926101"), rules)).isEmpty();
    assertThat(Matter.CLUE_MOVED.told(left.put("status", "SUBMITTED"), rules)).isEmpty();
    assertThat(Matter.CLUE_MOVED.told(left.put("status", "CONFIRMED"), rules)).isEmpty();
  }

  private static ObjectNode clue(String township) {
    return new ObjectMapper()
        .createObjectNode()
        .put("status", "RETURNED")
        .put("countyCode", "610926")
        .put("townshipCode", township)
        .put("departmentCode", "610926-ZJ");
  }
}
