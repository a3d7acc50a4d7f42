package org.anlan.registry.enterprise.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.anlan.registry.enterprise.Enterprises;
import org.anlan.registry.enterprise.OtherIdentifier;
import org.junit.jupiter.api.Test;

class EnterpriseViewTest {

  @Test
  void masksTheIdentityNumberOfAPerson() {
    var workshop = Enterprises.householdWorkshop();

    assertThat(EnterpriseView.masked(workshop, 2026).otherIdentifier())
        .isEqualTo(new OtherIdentifier("CITIZEN_ID", "110105********002X"));
    assertThat(EnterpriseView.revealed(workshop, 2026).otherIdentifier())
        .isEqualTo(Enterprises.workshop().otherIdentifier());
  }

  @Test
  void showsTheBeginningAndTheEndOfATelephoneNumber() {
    assertThat(EnterpriseView.masked(Enterprises.registered(), 2026).phone())
        .isEqualTo("138****1234");
    assertThat(Phone.masked("12350")).isEqualTo("****50");
    assertThat(Phone.masked(null)).isNull();
  }
}
