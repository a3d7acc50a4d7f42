package org.anlan.gateway.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/** A request that goes no further, and why. */
public final class Refusal extends RuntimeException {

  private final Problem problem;
  private final Map<String, String> headers = new LinkedHashMap<>();

  /** A refusal; costs no stack trace, since strangers cause it at will. */
  public Refusal(Problem problem) {
    super(problem.code(), null, false, false);
    this.problem = problem;
  }

  /** What the caller is told to do about it. */
  public Refusal with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public Problem problem() {
    return problem;
  }

  public Map<String, String> headers() {
    return headers;
  }
}
