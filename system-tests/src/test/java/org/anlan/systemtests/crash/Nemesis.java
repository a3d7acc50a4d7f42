package org.anlan.systemtests.crash;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.anlan.systemtests.suite.RunningSuite;

/** Kills one part after another with SIGKILL; the launcher starts it again, as a cluster would. */
final class Nemesis implements Runnable {

  static final List<String> VICTIMS =
      List.of(
          "postgres",
          "kafka",
          "enterprise-registry",
          "hazard-service",
          "reporting-service",
          "gateway");

  private final Random random;
  private final int kills;
  private final List<String> killed = new ArrayList<>();

  Nemesis(long seed, int kills) {
    this.random = new Random(seed);
    this.kills = kills;
  }

  /** In rounds of which each spares nobody. */
  @Override
  public void run() {
    try {
      while (killed.size() < kills) {
        var round = new ArrayList<>(VICTIMS);
        Collections.shuffle(round, random);
        for (var victim : round.subList(0, Math.min(round.size(), kills - killed.size()))) {
          Thread.sleep(Duration.ofMillis(random.nextLong(2_000, 7_000)));
          kill(victim);
          killed.add(victim);
        }
      }
      Thread.sleep(Duration.ofSeconds(1)); // the last one is felt, too
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
