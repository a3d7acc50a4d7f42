package org.anlan.localstack.process;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Hands out free ports, each once. */
public final class Ports {

  private static final int ANY_FROM = 20_000;
  private static final int ANY_TO = 32_000;

  private final Set<Integer> given = new HashSet<>();

  /** The wished port, or the first free one from ten thousand above it. */
  public synchronized int wished(int port) {
    var choices = IntStream.concat(IntStream.of(port), IntStream.range(port + 10_000, 65_536));
    return give(choices);
  }

  /** Any port that nobody expects and the system gives to no outgoing connection. */
  public synchronized int any() {
    return give(new Random().ints(ANY_FROM, ANY_TO));
  }

  private int give(IntStream choices) {
    var port =
        choices
            .filter(p -> !given.contains(p) && isFree(p))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No free port"));
    given.add(port);
    return port;
  }

  /** Binding to all addresses also sees a program that listens on only one of them, say on ::1. */
  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
