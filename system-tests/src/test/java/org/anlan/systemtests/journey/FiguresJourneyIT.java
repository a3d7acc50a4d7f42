package org.anlan.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anlan.systemtests.suite.RunningSuite;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody is told in a figure is what they find when they count their lists. */
@ExtendWith(RunningSuite.class)
class FiguresJourneyIT {

  private static final String CAMPAIGN = "campaign=三年行动";

  /** All days, for a figure looks at this year only unless it is told otherwise. */
  private static final String EVER = "&from=2020-01-01";

  private static final String VALID = "&status=REGISTERED,ASSIGNED,RECTIFYING,COMPLETED,CLOSED";
  private static final String ON_THE_BOOKS = "status=PREPARING,OPERATING,SUSPENDED,RECTIFYING";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "county",
        "leader",
        "town-a",
        "town-b",
        "dept-emergency",
        "dept-housing",
        "enterprise-a",
        "grid-a"
      })
  void agreeWithTheListsOf(String user) {
    var person = Person.named(user);
    await()
        .untilAsserted(
            () -> {
              enterprises(person);
              hazards(person, "GENERAL");
              hazards(person, "MAJOR");
              groups(person, "townshipCode", "township");
              groups(person, "sectorCode", "sector");
            });
  }

  private static void enterprises(Person person) {
    var list = "/api/v1/enterprises?" + ON_THE_BOOKS;
    assertThat(person.figure("enterprises")).isEqualTo(person.total(list));
    assertThat(person.figure("enterprises.key"))
        .isEqualTo(person.total(list + "&keySupervision=true"));
  }

  private static void hazards(Person person, String level) {
    var list = "/api/v1/hazards?level=" + level + "&" + CAMPAIGN + VALID;
    var metric = "hazards." + level.toLowerCase(Locale.ROOT);
    var narrowed = "&" + CAMPAIGN + EVER;
    int found = person.total(list);
    int closed = person.total(list.replace(VALID, "&status=CLOSED"));
    assertThat(person.figure(metric + ".found" + narrowed)).isEqualTo(found);
    assertThat(person.figure(metric + ".closed" + narrowed)).isEqualTo(closed);

    var rate = person.get("/api/v1/figures?metric=" + metric + ".closed-rate" + narrowed).extract();
    assertThat(rate.<Integer>path("numerator")).isEqualTo(closed);
    assertThat(rate.<Integer>path("denominator")).isEqualTo(found);
    if (found == 0) {
      assertThat(rate.<Object>path("value")).isNull();
    } else {
      assertThat(new BigDecimal(rate.path("value").toString()))
          .isEqualByComparingTo(
              BigDecimal.valueOf(closed * 100L)
                  .divide(BigDecimal.valueOf(found), 2, RoundingMode.HALF_UP));
    }
  }

  /** Group for group; a list of a group that a figure leaves out would be told as zero. */
  private static void groups(Person person, String parameter, String by) {
    List<Map<String, ?>> groups =
        person
            .get("/api/v1/figures?metric=hazards.general.found&" + CAMPAIGN + EVER + "&by=" + by)
            .extract()
            .path("groups");
    var list = "/api/v1/hazards?level=GENERAL&" + CAMPAIGN + VALID;
    int sum = 0;
    for (var group : groups) {
      int value = ((Number) group.get("value")).intValue();
      assertThat(person.total(list + "&" + parameter + "=" + group.get("key")))
          .as("%s %s", by, group.get("key"))
          .isEqualTo(value);
      sum += value;
    }
    assertThat(sum).isEqualTo(person.total(list));
  }
}
