package org.anlan.localstack.process;

import java.nio.file.Path;

/** A program died, or never became ready, at its first start. */
public class StartFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String name;
  private final transient Path log;
  private final String lastWords;

  StartFailed(Program program) {
    super(program.name() + " did not start:\n" + program.lastWords());
    this.name = program.name();
    this.log = program.log();
    this.lastWords = program.lastWords();
  }

  /** The program. */
  public String name() {
    return name;
  }

  /** Where everything it said is written. */
  public Path log() {
    return log;
  }

  /** The end of its log, which nearly always holds the reason. */
  public String lastWords() {
    return lastWords;
  }
}
