package org.anlan.localstack.process;

import java.nio.file.Path;

/** A program died, or never became ready, at its first start. */
public class StartFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** The message carries the end of the log, which nearly always holds the reason. */
  public StartFailed(String name, Path log, String lastWords) {
    super("%s did not start; see %s%n%s".formatted(name, log, lastWords));
  }
}
