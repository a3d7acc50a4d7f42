package org.anlan.localstack;

import java.io.PrintStream;
import java.time.Duration;

/** Tells the user what is happening, one line per finished step. */
final class Progress {

  private final PrintStream out;

  Progress(PrintStream out) {
    this.out = out;
  }

  /** A step begins; it is told when it is done. */
  Step begin(String key, Object... arguments) {
    return new Step(Texts.of("step." + key, arguments), System.nanoTime());
  }

  /** A line by itself. */
  void say(String key, Object... arguments) {
    print(Texts.of(key, arguments));
  }

  private synchronized void print(String line) {
    out.println(line);
    out.flush();
  }

  /** One step that takes a while. */
  final class Step {

    private final String text;
    private final long began;

    private Step(String text, long began) {
      this.text = text;
      this.began = began;
    }

    void done() {
      var millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
      print("  ✓ %s (%.1f s)".formatted(text, millis / 1000.0));
    }
  }
}
