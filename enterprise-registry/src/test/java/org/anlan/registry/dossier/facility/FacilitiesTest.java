package org.anlan.registry.dossier.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anlan.servicekit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FacilitiesTest {

  @Test
  void gradesGoWithTheType() {
    check(FacilityType.TAILINGS_POND, 5);
    check(FacilityType.MAJOR_HAZARD_SOURCE, 4);
    check(FacilityType.MINE, null);
    refuse(FacilityType.TAILINGS_POND, null);
    refuse(FacilityType.MAJOR_HAZARD_SOURCE, 5);
    refuse(FacilityType.MINE, 1);
  }

  @Test
  void isKnownByItsNumberOrElseByTypeAndName() {
    assertThat(Facilities.identity(facility(FacilityType.MINE, null))).isEqualTo("MINE 长安矿");
  }

  private static void check(FacilityType type, @Nullable Integer grade) {
    Facilities.check(facility(type, grade));
  }

  private static void refuse(FacilityType type, @Nullable Integer grade) {
    assertThatThrownBy(() -> check(type, grade)).isInstanceOf(InvalidRequest.class);
  }

  private static Facility facility(FacilityType type, @Nullable Integer grade) {
    return new Facility("长安矿", type, null, grade, null, null, null, null, null, null, null);
  }
}
