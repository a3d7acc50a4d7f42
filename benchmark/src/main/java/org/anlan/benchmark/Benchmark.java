package org.anlan.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlan.benchmark.fill.Counties;
import org.anlan.benchmark.load.Turns;
import org.anlan.benchmark.measure.Dossiers;
import org.anlan.benchmark.measure.Ground;
import org.anlan.benchmark.measure.Pages;
import org.anlan.benchmark.measure.Processes;
import org.anlan.benchmark.measure.Reads;
import org.anlan.benchmark.measure.Section;
import org.anlan.benchmark.measure.growth.Growth;
import org.anlan.benchmark.measure.growth.Maps;
import org.anlan.benchmark.measure.growth.Searches;
import org.anlan.benchmark.measure.write.Creates;
import org.anlan.benchmark.measure.write.Imports;
import org.anlan.benchmark.measure.write.SmallHeap;
import org.anlan.benchmark.measure.write.Visibility;
import org.anlan.benchmark.result.Result;
import org.anlan.benchmark.result.Row;
import org.anlan.benchmark.result.Texts;
import org.anlan.benchmark.statement.Pgbench;
import org.anlan.benchmark.statement.Recorder;
import org.anlan.benchmark.statement.Statements;
import org.anlan.benchmark.suite.RunningSuite;
import org.anlan.benchmark.suite.Tokens;
import org.anlan.localstack.cache.Trees;
import org.anlan.localstack.run.Installation;
import org.anlan.localstack.run.StatusFile;

/** The program behind {@code ./anlan bench}. */
public final class Benchmark {

  /**
   * The local stack leaves the second compiler out to start fast; whoever serves a county does not.
   */
  private static final String AS_IN_A_CLUSTER = "-XX:TieredStopAtLevel=4";

  private static final int WRONG_USE = 2;
  private static final int SMALL_HEAP = 96;
  private static final int IMPORTS = 3;

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private final Path root;
  private final Path state;
  private final Options options;
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Object> facts = new LinkedHashMap<>();

  private Benchmark(Path root, Path state, Options options) {
    this.root = root;
    this.state = state;
    this.options = options;
  }

  /** Arguments: the root of the checkout, a directory for the suite's state, and options. */
  public static void main(String[] arguments) throws Exception {
    Options options;
    try {
      options = Options.of(Arrays.copyOfRange(arguments, 2, arguments.length));
    } catch (IllegalArgumentException e) {
      System.err.println(Texts.of("usage", e.getMessage()));
      System.exit(WRONG_USE);
      return;
    }
    new Benchmark(Path.of(arguments[0]), Path.of(arguments[1]), options).run();
  }

  private void run() throws Exception {
    beginAnew();
    say("starting");
    try (var suite = RunningSuite.start(root, state, AS_IN_A_CLUSTER)) {
      measureUnderLoad(suite);
    }
    if (options.wants("processes")) {
      say("restarting");
      try (var suite = RunningSuite.start(root, state, "")) {
        section("processes", new Processes(suite, Duration.ofSeconds(10L * options.seconds())));
      }
    }
    if (options.wants("small-heap")) {
      say("restarting");
      try (var suite = RunningSuite.start(root, state, "-Xmx" + SMALL_HEAP + "m")) {
        section("small-heap", new SmallHeap(ground(suite), SMALL_HEAP, options.importedRows()));
      }
    }
    facts.put("loadAfter", Machine.load());
    var result = new Result(facts, rows);
    result.print(out);
    if (options.json() != null) {
      result.write(options.json());
    }
  }

  /** What an earlier run left would make this one another one; the user's data lies elsewhere. */
  private void beginAnew() throws IOException {
    if (StatusFile.ofRunning(new Installation(root, state)).isPresent()) {
      throw new IllegalStateException(Texts.of("running"));
    }
    Trees.delete(state);
  }

  private void measureUnderLoad(RunningSuite suite) throws Exception {
    var ground = ground(suite);
    facts.putAll(
        Machine.facts(options, suite.administrator("hazard"), ground.statements().pgbench()));
    var recorder = new Recorder(suite.administrator("hazard"), suite.log(RunningSuite.POSTGRES));
    var growth = new Growth(ground);
    try (var counties =
            Counties.in(suite.administrator("hazard"), suite.administrator("reporting"));
        var maps = Maps.on(ground, recorder)) {
      for (var size : options.sizes()) {
        say("filling", size);
        counties.growTo(size);
        section(
            "growth",
            () -> {
              growth.measure(counties, size);
              return List.of();
            });
        if (size <= Maps.MOST) {
          section(
              "maps",
              () -> {
                maps.measure(size);
                return List.of();
              });
        }
      }
      if (options.wants("maps")) {
        rows.addAll(maps.rows());
      }
    }
    if (options.wants("growth")) {
      rows.addAll(growth.rows());
    }
    section("reads", new Reads(ground, recorder, options.largest()));
    section("pages", new Pages(ground, recorder, options.largest()));
    // What only reads goes before what leaves other services busy taking facts for minutes.
    section("dossier", new Dossiers(ground));
    section("search", new Searches(ground, recorder, options.sizes()));
    section("creates", new Creates(ground, recorder));
    section("visibility", new Visibility(ground, Duration.ofSeconds(10L * options.seconds())));
    section("imports", new Imports(ground, options.importedRows(), IMPORTS));
  }

  private Ground ground(RunningSuite suite) throws IOException {
    var turns = new Turns(suite.meter(), options.rounds(), Duration.ofSeconds(options.seconds()));
    var statements = new Statements(Pgbench.onPath(), Ground.CALLERS, state.resolve("scripts"));
    return new Ground(suite, Tokens.of(suite), turns, statements);
  }

  /** One section that fails must not take the others with it; it says why it is missing. */
  private void section(String name, Section section) throws InterruptedException {
    if (!options.wants(name)) {
      return;
    }
    say("measuring", Texts.of("section." + name));
    try {
      rows.addAll(section.measure());
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      rows.add(Row.notMeasured("section." + name, String.valueOf(e.getMessage())));
      e.printStackTrace(System.err);
    }
  }

  private void say(String key, Object... arguments) {
    out.println(Texts.of(key, arguments));
  }
}
