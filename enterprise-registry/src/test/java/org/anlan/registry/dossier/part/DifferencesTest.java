package org.anlan.registry.dossier.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.anlan.registry.enterprise.Change;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  private static final PartSpec<Held> KIND =
      PartSpec.of(PartKind.RESPONSIBILITY_POST, Held.class, Held::post).personal("holder");

  @Test
  void namesWhatDiffers() {
    assertThat(Differences.between(KIND, new Held("班长", "王"), new Held("矿长", "王")))
        .containsExactly(new Change("post", "班长", "矿长"));
    assertThat(Differences.between(KIND, new Held("班长", "王"), new Held("班长", "王"))).isEmpty();
  }

  @Test
  void repeatsNothingOfAPerson() {
    assertThat(Differences.between(KIND, new Held("班长", "王"), new Held("班长", "李")))
        .containsExactly(new Change("holder", null, null));
  }

  /** Details to compare. */
  public record Held(String post, String holder) {}
}
