package org.anlan.systemtests.replica;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a Service is in a cluster: one address for several replicas. A new connection goes to the
 * next that was ready when last looked at; a connection that stands stays where it is; nothing is
 * tried twice.
 */
public final class Balancer implements AutoCloseable {

  /** How long a cluster may take to tell all nodes that a replica is not ready any more. */
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private final ServerSocket server;
  private final List<Replica> replicas = new CopyOnWriteArrayList<>();
  private final AtomicInteger next = new AtomicInteger();
  private volatile List<Replica> ready = List.of();
  private volatile boolean closed;

  public Balancer() {
    try {
      server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofPlatform().daemon().name("balancer").start(this::accept);
    Thread.ofPlatform().daemon().name("balancer-looks").start(this::look);
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  /** From now on it gets connections when it is ready. */
  public void add(Replica replica) {
    replicas.add(replica);
    ready = replicas.stream().filter(Replica::isReady).toList();
  }

  /** A replica that is gone. */
  public void remove(Replica replica) {
    replicas.remove(replica);
  }

  @Override
  public void close() {
    closed = true;
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void look() {
    while (!closed) {
      ready = replicas.stream().filter(Replica::isReady).toList();
      try {
        Thread.sleep(BETWEEN_LOOKS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void accept() {
    while (!closed) {
      try {
        var caller = server.accept();
        Thread.ofVirtual().start(() -> serve(caller));
      } catch (IOException e) {
        if (!closed) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void serve(Socket caller) {
    var targets = ready;
    try (caller;
        var replica = new Socket()) {
      if (targets.isEmpty()) {
        return;
      }
      var chosen = targets.get(Math.floorMod(next.getAndIncrement(), targets.size()));
      replica.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), chosen.port()));
      caller.setTcpNoDelay(true);
      replica.setTcpNoDelay(true);
      var back = Thread.ofVirtual().start(() -> pump(replica, caller));
      pump(caller, replica);
      back.join();
    } catch (IOException e) {
      // the caller sees a connection that breaks, as it would
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pump(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      closeBoth(from, to);
    }
  }

  private static void closeBoth(Socket one, Socket other) {
    try (one;
        other) {
      one.shutdownInput();
    } catch (IOException e) {
      // closed already
    }
  }
}
