package org.anlan.localstack.process;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;

/** Hands out free ports, each once. */
public final class Ports {

  private final Set<Integer> given = new HashSet<>();

  /** The wished port, or the next free one above it. */
  public synchronized int atOrAbove(int wished) {
    for (var port = wished; port < wished + 500; port++) {
      if (!given.contains(port) && isFree(port)) {
        given.add(port);
        return port;
      }
    }
    throw new IllegalStateException("No free port from " + wished + " to " + (wished + 499));
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
