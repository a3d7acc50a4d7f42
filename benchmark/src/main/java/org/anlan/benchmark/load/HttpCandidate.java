package org.anlan.benchmark.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.anlan.benchmark.http.Answer;
import org.anlan.benchmark.http.Connection;
import org.anlan.benchmark.http.Request;
import org.jspecify.annotations.Nullable;

/** Callers who each wait for an answer before they ask again, one thread and connection each. */
public final class HttpCandidate implements Candidate {

  private final String name;
  private final Work work;
  private final List<Connection> connections = new ArrayList<>();

  /** So many callers at one address. */
  public HttpCandidate(String name, URI to, int callers, Work work) {
    this.name = name;
    this.work = work;
    for (int i = 0; i < callers; i++) {
      connections.add(new Connection(to));
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Tally run(Duration duration) throws IOException, InterruptedException {
    var failure = new AtomicReference<@Nullable IOException>();
    var start = new CountDownLatch(1);
    var callers = connections.stream().map(c -> new Caller(c, start, failure)).toList();
    var threads =
        callers.stream().map(c -> Thread.ofPlatform().start(() -> c.ask(duration))).toList();
    long began = System.nanoTime();
    start.countDown();
    for (var thread : threads) {
      thread.join();
    }
    long ended = System.nanoTime();
    var first = failure.get();
    if (first != null) {
      throw first;
    }
    var nanos = callers.stream().flatMapToLong(c -> Arrays.stream(c.nanos, 0, c.done)).sorted();
    var sorted = nanos.toArray();
    return new Tally(sorted.length, (ended - began) / 1e9, sorted);
  }

  @Override
  public void close() throws IOException {
    for (var connection : connections) {
      connection.close();
    }
  }

  /** What is asked, and what must come back. */
  public interface Work {

    /** The next request; null when there is nothing more to ask. */
    @Nullable Request next(SplittableRandom dice);

    /** Whether this is the answer that was asked for, not just a fast one. */
    boolean isRight(Answer answer);
  }

  private final class Caller {

    private final Connection connection;
    private final CountDownLatch start;
    private final AtomicReference<@Nullable IOException> failure;
    private long[] nanos = new long[4_096];
    private int done;

    Caller(
        Connection connection,
        CountDownLatch start,
        AtomicReference<@Nullable IOException> failure) {
      this.connection = connection;
      this.start = start;
      this.failure = failure;
    }

    void ask(Duration duration) {
      var dice = new SplittableRandom();
      try {
        start.await();
        long end = System.nanoTime() + duration.toNanos();
        while (System.nanoTime() < end && failure.get() == null) {
          var request = work.next(dice);
          if (request == null) {
            return;
          }
          once(request);
        }
      } catch (IOException e) {
        failure.compareAndSet(null, e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private void once(Request request) throws IOException {
      long began = System.nanoTime();
      var answer = connection.exchange(request);
      long took = System.nanoTime() - began;
      if (!work.isRight(answer)) {
        throw new IOException(
            "%s: a wrong answer, %d %s".formatted(name, answer.status(), answer.text()));
      }
      if (done == nanos.length) {
        nanos = Arrays.copyOf(nanos, done * 2);
      }
      nanos[done++] = took;
    }
  }
}
