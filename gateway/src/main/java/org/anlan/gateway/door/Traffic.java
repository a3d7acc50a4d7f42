package org.anlan.gateway.door;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** How many requests went where, how they ended and how long they took. */
@Singleton
class Traffic {

  private static final int CLASSES = 6;

  private final MeterRegistry registry;
  private final Map<String, Timer[]> timers = new ConcurrentHashMap<>();

  Traffic(MeterRegistry registry) {
    this.registry = registry;
  }

  void record(String service, int status, long nanos) {
    var timer = timers.computeIfAbsent(service, this::timers)[Math.min(status / 100, 5)];
    timer.record(nanos, TimeUnit.NANOSECONDS);
  }

  private Timer[] timers(String service) {
    var all = new Timer[CLASSES];
    for (int i = 0; i < CLASSES; i++) {
      all[i] =
          Timer.builder("anlan.gateway.requests")
              .description("Requests by service and class of status")
              .tag("service", service)
              .tag("status", i + "xx")
              .register(registry);
    }
    return all;
  }
}
