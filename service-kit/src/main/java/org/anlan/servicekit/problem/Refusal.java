package org.anlan.servicekit.problem;

/**
 * The caller asked for something that is refused; nothing was changed. The code is part of the API,
 * its texts in Chinese and English stand in {@code problem-texts} files.
 */
public abstract sealed class Refusal extends RuntimeException
    permits RuleViolation,
        NotFound,
        NotAllowed,
        InvalidRequest,
        StaleWrite,
        PreconditionRequired,
        KeyReused,
        StillRunning,
        TooMany,
        TooLarge,
        UnsupportedContent,
        DependencyAway {

  private final String code;
  private final transient Object[] arguments;

  Refusal(String code, Object... arguments) {
    super(code, null, false, false); // refusals are frequent and told apart by code: no stack trace
    this.code = code;
    this.arguments = arguments;
  }

  /** The code of {@code docs/problems.md}. */
  public String code() {
    return code;
  }

  /** What the text of the code is completed with. */
  public Object[] arguments() {
    return arguments.clone();
  }
}
