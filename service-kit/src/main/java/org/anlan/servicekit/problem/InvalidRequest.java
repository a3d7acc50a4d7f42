package org.anlan.servicekit.problem;

import java.util.List;

/** Parts of the request are malformed or out of bounds; each is named by a JSON Pointer. */
public final class InvalidRequest extends Refusal {

  private final transient List<Fault> faults;

  /** All that is wrong at once, so that it can be mended at once. */
  public InvalidRequest(List<Fault> faults) {
    super("invalid-request");
    this.faults = List.copyOf(faults);
  }

  /** One thing is wrong. */
  public static InvalidRequest at(String pointer, String code, Object... arguments) {
    return new InvalidRequest(List.of(new Fault(pointer, code, arguments)));
  }

  /** The same faults, of a part of a larger whole. */
  public InvalidRequest under(String pointer) {
    return new InvalidRequest(
        faults.stream()
            .map(f -> new Fault(pointer + f.pointer(), f.code(), f.arguments()))
            .toList());
  }

  /** What is wrong. */
  public List<Fault> faults() {
    return faults;
  }

  /**
   * One wrong part: {@code /rectifyBy} in the body, {@code /query/limit} among the parameters,
   * {@code /path/id}, {@code /header/If-Match}.
   */
  public record Fault(String pointer, String code, Object... arguments) {}
}
