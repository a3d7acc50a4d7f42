package org.anlan.registry.enterprise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.anlan.servicekit.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The years in which a unit is watched closely 重点监管, in order; decided one by one. */
record KeySupervisions(List<KeySupervision> decisions) {

  boolean isIn(int year) {
    return decisions.stream().anyMatch(decision -> decision.year() == year);
  }

  List<Integer> years() {
    return decisions.stream().map(KeySupervision::year).toList();
  }

  /** Those of the others that are of years in which there is none here. */
  List<KeySupervision> lacking(List<KeySupervision> others) {
    return others.stream().filter(other -> !isIn(other.year())).toList();
  }

  KeySupervisions decided(int year, @Nullable String reason, LocalDate on) {
    if (isIn(year)) {
      throw new RuleViolation("key-supervision-decided-before", year);
    }
    var decision = new KeySupervision(year, reason, on);
    return new KeySupervisions(
        Stream.concat(decisions.stream(), Stream.of(decision))
            .sorted(Comparator.comparingInt(KeySupervision::year))
            .toList());
  }

  KeySupervisions withdrawn(int year) {
    if (!isIn(year)) {
      throw new RuleViolation("key-supervision-not-decided", year);
    }
    return new KeySupervisions(
        decisions.stream().filter(decision -> decision.year() != year).toList());
  }
}
