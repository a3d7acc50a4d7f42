package org.anlan.systemtests.crash;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import org.anlan.systemtests.suite.RunningSuite;

/** Kills one part after another with SIGKILL; the launcher starts it again, as a cluster would. */
final class Nemesis implements Runnable {

  /** Those of one round; where most is at stake twice. */
  static final List<String> VICTIMS =
      List.of(
          "postgres",
          "postgres",
          "kafka",
          "enterprise-registry",
          "hazard-service",
          "hazard-service",
          "reporting-service",
          "gateway");

  /** More than what was on its way when the last part was killed. */
  private static final int ENOUGH = 12;

  private static final Duration RECOVERY = Duration.ofMinutes(2);

  private final Random random;
  private final int kills;
  private final List<IntSupplier> works;
  private final List<String> killed = new ArrayList<>();

  /**
   * @param works how much each kind of work has got done so far
   */
  Nemesis(long seed, int kills, List<IntSupplier> works) {
    this.random = new Random(seed);
    this.kills = kills;
    this.works = works;
  }

  /** In rounds of which each spares nobody. */
  @Override
  public void run() {
    try {
      while (killed.size() < kills) {
        var round = new ArrayList<>(VICTIMS);
        Collections.shuffle(round, random);
        for (var victim : round.subList(0, Math.min(round.size(), kills - killed.size()))) {
          awaitWork();
          Thread.sleep(Duration.ofMillis(random.nextLong(500, 3_000)));
          kill(victim);
          killed.add(victim);
        }
      }
      awaitWork();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Work of each kind goes on again: who kills the dead sees nothing break. */
  private void awaitWork() throws InterruptedException {
    var done = works.stream().map(IntSupplier::getAsInt).toList();
    long end = System.nanoTime() + RECOVERY.toNanos();
    for (int i = 0; i < done.size(); i++) {
      while (works.get(i).getAsInt() < done.get(i) + ENOUGH) {
        if (System.nanoTime() > end) {
          throw new AssertionError("Nothing goes on after the kills of " + killed);
        }
        Thread.sleep(Duration.ofMillis(50));
      }
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
