package org.anlan.localstack.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Collection;

/** Tells the user what is happening, one line per finished step. */
public final class Progress {

  private final PrintStream out;

  /** Prints to the given stream. */
  public Progress(PrintStream out) {
    this.out = out;
  }

  /** A step begins; it is told when it is done. */
  public Step begin(String key, Object... arguments) {
    return new Step(Texts.of("step." + key, arguments), System.nanoTime());
  }

  /** A line by itself; nothing if all it would tell is an empty list. */
  public void say(String key, Object... arguments) {
    if (arguments.length != 1 || !(arguments[0] instanceof Collection<?> all) || !all.isEmpty()) {
      print(Texts.of(key, arguments));
    }
  }

  private synchronized void print(String line) {
    out.println(line);
    out.flush();
  }

  /** One step that takes a while. */
  public final class Step {

    private final String text;
    private final long began;

    private Step(String text, long began) {
      this.text = text;
      this.began = began;
    }

    /** Prints the step with the time it took. */
    public void done() {
      var millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
      print("  ✓ %s (%.1f s)".formatted(text, millis / 1000.0));
    }
  }
}
