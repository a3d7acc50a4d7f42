package org.anlan.servicekit.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void areOfVersionSevenAndOfTheVariantOfTheRfc() {
    assertThat(Ids.next().version()).isEqualTo(7);
    assertThat(Ids.next().variant()).isEqualTo(2);
  }

  @Test
  void growWithinOneProcess() {
    var ids = Stream.generate(Ids::next).limit(20_000).map(UUID::toString).toList();

    assertThat(ids).isSorted().doesNotHaveDuplicates();
  }
}
