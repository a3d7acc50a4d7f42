package org.anlan.hazards.vault;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What stands for the address that somebody without a name reports from, so that it can be counted
 * and not be known: made under the vault's key, for all addresses are soon tried without.
 */
@Singleton
public class Marks {

  private static final int BYTES = 16;
  private static final int NETWORK = 8;

  private final byte[] key;

  Marks(VaultKey key) {
    this.key = key.derived("address-mark");
  }

  /** The same for what counts as one address: in IPv6 the /64 that a subscriber has. */
  public String of(@Nullable String address) {
    var mac = VaultKey.mac(key, network(address == null ? "" : address));
    return HexFormat.of().formatHex(mac, 0, BYTES);
  }

  private static byte[] network(String address) {
    if (address.indexOf(':') < 0) {
      return address.getBytes(StandardCharsets.UTF_8);
    }
    try {
      return Arrays.copyOf(InetAddress.ofLiteral(address).getAddress(), NETWORK);
    } catch (IllegalArgumentException e) {
      return address.getBytes(StandardCharsets.UTF_8);
    }
  }
}
