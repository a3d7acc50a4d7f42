package org.anlan.localstack;

import java.io.IOException;
import java.nio.file.Path;

/** The program behind {@code ./anlan}; tests start it too. */
public final class Launcher {

  private Launcher() {}

  /** The first argument says what to do, the second where the checkout is, the third the state. */
  public static void main(String[] arguments) {
    try {
      run(arguments);
      System.exit(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void run(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 3) {
      System.err.println(Texts.of("usage"));
      System.exit(2);
    }
    var installation = new Installation(Path.of(arguments[1]), Path.of(arguments[2]));
    switch (arguments[0]) {
      case "infrastructure" -> new TestStack(installation).run();
      default -> {
        System.err.println(Texts.of("usage"));
        System.exit(2);
      }
    }
  }
}
