package org.anlan.servicekit.rig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A process of its own, so that being cut off is what it is in life: nothing is tidied up. */
public final class Child {

  /** The exit code of a process that was killed. */
  public static final int KILLED = 137;

  private Child() {}

  /** Runs the class in a process of its own and returns its exit code. */
  public static int run(Class<?> main, Rig rig, String... arguments)
      throws IOException, InterruptedException {
    var log = Files.createTempFile(Path.of("target"), main.getSimpleName(), ".log");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(List.of(rig.toArguments()));
    command.addAll(List.of(arguments));
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("Still running:\n" + Files.readString(log));
    }
    var code = process.exitValue();
    if (code != 0 && code != KILLED) {
      throw new IllegalStateException("Failed:\n" + Files.readString(log));
    }
    Files.delete(log);
    return code;
  }

  /** Kills this process when it reaches the step of that name for that time. */
  public static <S extends Enum<S>> Consumer<S> killAt(String step, int time) {
    var times = new AtomicInteger();
    return reached -> {
      if (reached.name().equals(step) && times.incrementAndGet() == time) {
        Runtime.getRuntime().halt(KILLED);
      }
    };
  }
}
