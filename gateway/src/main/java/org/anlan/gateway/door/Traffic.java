package org.anlan.gateway.door;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.anlan.gateway.exchange.Exchange;
import org.anlan.gateway.problem.Problem;

/** How many requests went where, how they ended and how long they took. */
@Singleton
class Traffic {

  private static final int CLASSES = 6;

  /** From well within to beyond what people put up with; p99 is read between them. */
  private static final Duration[] BOUNDS =
      IntStream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final MeterRegistry registry;
  private final Map<String, Timer[]> timers = new ConcurrentHashMap<>();
  private final Map<Problem, Counter> refusals = new EnumMap<>(Problem.class);

  Traffic(MeterRegistry registry) {
    this.registry = registry;
    for (var problem : Problem.values()) {
      refusals.put(
          problem,
          Counter.builder("anlan.gateway.refusals")
              .description("Requests that the gateway itself refused, by code of the problem")
              .tag("problem", problem.code())
              .register(registry));
    }
  }

  void record(Exchange exchange, int status, long nanos) {
    exchange.refusedFor().ifPresent(problem -> refusals.get(problem).increment());
    var timer =
        timers.computeIfAbsent(exchange.destination(), this::timers)[Math.min(status / 100, 5)];
    timer.record(nanos, TimeUnit.NANOSECONDS);
  }

  private Timer[] timers(String destination) {
    var all = new Timer[CLASSES];
    for (int i = 0; i < CLASSES; i++) {
      all[i] =
          Timer.builder("anlan.gateway.requests")
              .description("Requests by destination and class of status")
              .serviceLevelObjectives(BOUNDS)
              .tag("service", destination)
              .tag("status", i + "xx")
              .register(registry);
    }
    return all;
  }
}
