package org.anlan.gateway.rate;

import io.netty.util.NetUtil;
import java.util.Arrays;

/** What counts as one address: in IPv6 the /64 a subscriber gets, or one host could be millions. */
final class Networks {

  private Networks() {}

  static String of(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    var octets = NetUtil.createByteArrayFromIpAddressString(address);
    return octets == null || octets.length != 16
        ? address
        : Arrays.toString(Arrays.copyOf(octets, 8));
  }
}
