package org.anlan.hazards.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.LaunchMode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealsTest {

  private static final Identity SOMEBODY =
      new Identity("赵暗访", "13900001234", "11010519491231002X", null);

  private final Seals seals = new Seals(new VaultKey(new byte[32]), new ObjectMapper());

  @Test
  void opensWhatItSealed() {
    var record = UUID.randomUUID();

    var sealed = seals.seal(record, SOMEBODY);

    assertThat(seals.open(record, sealed)).isEqualTo(SOMEBODY);
    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("赵暗访", "13900001234");
  }

  @Test
  void sealsTheSameNeverTheSame() {
    var record = UUID.randomUUID();

    assertThat(seals.seal(record, SOMEBODY)).isNotEqualTo(seals.seal(record, SOMEBODY));
  }

  @Test
  void nobodyMovesOneToAnotherRecord() {
    var sealed = seals.seal(UUID.randomUUID(), SOMEBODY);

    assertThatThrownBy(() -> seals.open(UUID.randomUUID(), sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void nobodyChangesIt() {
    var record = UUID.randomUUID();
    var sealed = seals.seal(record, SOMEBODY);
    sealed[sealed.length - 1] ^= 1;

    assertThatThrownBy(() -> seals.open(record, sealed)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anotherKeyOpensNothing() {
    var record = UUID.randomUUID();
    var other = new byte[32];
    other[0] = 1;

    assertThatThrownBy(
            () ->
                new Seals(new VaultKey(other), new ObjectMapper())
                    .open(record, seals.seal(record, SOMEBODY)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void inProductionThereIsNoVaultWithoutItsKey() {
    assertThatThrownBy(() -> VaultKey.withoutFile(LaunchMode.NORMAL))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("anlan.vault.key");
    assertThat(VaultKey.withoutFile(LaunchMode.TEST)).hasSize(32);
  }

  @Test
  void anIdentityPrintsAsNothing() {
    assertThat(SOMEBODY + " " + new Confidential<>(SOMEBODY, new byte[0]))
        .doesNotContain("赵", "139", "1101");
  }

  @Test
  void codesFollowFromTheReceiptAndTheKey() {
    var codes = new Codes(new VaultKey(new byte[32]));
    var receipt = codes.receipt();

    assertThat(codes.isReceipt(receipt)).isTrue();
    assertThat(codes.isQueryOf(receipt, codes.query(receipt).toLowerCase(java.util.Locale.ROOT)))
        .isTrue();
    assertThat(codes.isQueryOf(receipt, codes.query(codes.receipt()))).isFalse();
    assertThat(codes.isQueryOf(receipt, "")).isFalse();
    assertThat(codes.query(receipt)).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){2}");
  }
}
