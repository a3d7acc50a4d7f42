package org.anlan.systemtests.crash;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.anlan.systemtests.suite.RunningSuite;

/** Kills one part after another with SIGKILL; the launcher starts it again, as a cluster would. */
final class Nemesis implements Runnable {

  private static final List<String> VICTIMS =
      List.of(
          "hazard-service", "postgres", "kafka", "hazard-service", "reporting-service", "gateway");

  private final SplittableRandom random;
  private final int kills;
  private final List<String> killed = new ArrayList<>();

  Nemesis(long seed, int kills) {
    this.random = new SplittableRandom(seed);
    this.kills = kills;
  }

  @Override
  public void run() {
    try {
      for (int i = 0; i < kills; i++) {
        Thread.sleep(Duration.ofMillis(random.nextLong(2_000, 7_000)));
        var victim = VICTIMS.get((i + random.nextInt(2)) % VICTIMS.size());
        kill(victim);
        killed.add(victim);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The victims so far, in order. */
  List<String> killed() {
    return killed;
  }

  private static void kill(String part) throws InterruptedException {
    var pid = RunningSuite.part(part).get("pid").asLong();
    try {
      new ProcessBuilder("kill", "-9", String.valueOf(pid)).start().waitFor();
    } catch (IOException e) {
      throw new IllegalStateException("Cannot kill " + part, e);
    }
  }
}
