package org.anlan.k8s.network;

/** An IPv4 network such as 10.20.0.0/16. */
record Network(int base, int prefix) {

  static Network of(String cidr) {
    var parts = cidr.split("/", -1);
    return new Network(number(parts[0]), Integer.parseInt(parts[1]));
  }

  boolean contains(String address) {
    int mask = prefix == 0 ? 0 : -1 << (32 - prefix);
    return (number(address) & mask) == (base & mask);
  }

  private static int number(String address) {
    int number = 0;
    for (var part : address.split("\\.", -1)) {
      number = number << 8 | Integer.parseInt(part);
    }
    return number;
  }
}
