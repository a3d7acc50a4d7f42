package org.anlan.systemtests.upgrade;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.anlan.systemtests.replica.Balancer;
import org.anlan.systemtests.replica.Replica;
import org.anlan.systemtests.replica.Surroundings;

/**
 * The replicas of the hazard service behind their balancer, replaced one by one: the next is ready
 * before one goes, as a Deployment does it with {@code maxUnavailable: 0}.
 */
final class Fleet implements AutoCloseable {

  private final Balancer balancer;
  private final Map<String, String> settings;
  private final AtomicInteger started = new AtomicInteger();
  private final List<Replica> replicas = new CopyOnWriteArrayList<>();
  private final List<Replica.Stop> stops = new CopyOnWriteArrayList<>();

  /**
   * @param delay what {@code quarkus.shutdown.delay} is to be
   */
  Fleet(Balancer balancer, String delay) throws IOException {
    this.balancer = balancer;
    this.settings = new HashMap<>(Surroundings.hazard());
    settings.put("QUARKUS_SHUTDOWN_DELAY", delay);
  }

  /** Starts two at once. */
  void begin(Path build) {
    var first = start("begin", build);
    var second = start("begin", build);
    enter(first);
    enter(second);
  }

  /**
   * Replaces every replica by one of another build. The next one starts while the one before takes
   * its leave: what is on its way out does not count any more, in a Deployment either.
   */
  void roll(String to, Path build) throws InterruptedException, ExecutionException {
    Future<?> leaving = CompletableFuture.completedFuture(null);
    try (var beside = Executors.newSingleThreadExecutor()) {
      for (var old : List.copyOf(replicas)) {
        enter(start(to, build));
        leaving.get();
        leaving = beside.submit(() -> retire(old));
      }
      leaving.get();
    }
  }

  List<Replica.Stop> stops() {
    return stops;
  }

  private Replica start(String version, Path build) {
    return Replica.start("hazard-" + version + "-" + started.incrementAndGet(), build, settings);
  }

  private void enter(Replica replica) {
    replicas.add(replica.awaitReady());
    balancer.add(replica);
  }

  private Replica.Stop retire(Replica replica) throws InterruptedException {
    var stop = replica.terminate();
    balancer.remove(replica);
    replicas.remove(replica);
    stops.add(stop);
    return stop;
  }

  @Override
  public void close() {
    replicas.forEach(Replica::close);
  }
}
