package org.anlan.verification.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.anlan.verification.invariant.Verdict.Outcome;
import org.junit.jupiter.api.Test;

class VerificationTest {

  private static final Meaning MEANING = new Meaning("some", "某", "some", "P39");

  @Test
  void forgivesWhatWasOnlyOnItsWay() throws InterruptedException {
    var verdict = verify(Duration.ofSeconds(3), found("a", "b"), found("b", "c"), found());

    assertThat(verdict.outcome()).isEqualTo(Outcome.HOLDS);
  }

  @Test
  void tellsWhatStaysWrong() throws InterruptedException {
    var verdict = verify(Duration.ofSeconds(3), found("a", "b"), found("b", "c"), found("b"));

    assertThat(verdict.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(verdict.examples()).containsExactly("b");
    assertThat(report(verdict).exitCode()).isEqualTo(1);
  }

  @Test
  void endsWithTwoWhenItCouldNotTell() throws InterruptedException {
    var verdict = verdictOf(new Failing());

    assertThat(verdict.outcome()).isEqualTo(Outcome.UNCHECKED);
    assertThat(verdict.why()).contains("away");
    assertThat(report(verdict).exitCode()).isEqualTo(2);
  }

  @Test
  void leavesOutWhatNobodyToldWhereToFind() throws InterruptedException {
    var verdict = verdictOf(new NotToldWhere());

    assertThat(verdict.outcome()).isEqualTo(Outcome.LEFT_OUT);
    assertThat(report(verdict, verify(Duration.ZERO, found())).exitCode()).isZero();
    assertThat(report(verdict).toJson()).contains("\"why\" : \"WHERE\"");
  }

  @Test
  void couldNotTellIfNobodyToldAnything() throws InterruptedException {
    assertThat(report(verdictOf(new NotToldWhere())).exitCode()).isEqualTo(2);
  }

  private static Report report(Verdict... verdicts) {
    return new Report(Instant.EPOCH, List.of(verdicts));
  }

  private static Verdict verify(Duration patience, Finding... looks) throws InterruptedException {
    return new Verification(List.of(new Scripted(new ArrayDeque<>(Arrays.asList(looks)))), patience)
        .run()
        .getFirst();
  }

  private static Verdict verdictOf(Invariant invariant) throws InterruptedException {
    return new Verification(List.of(invariant), Duration.ZERO).run().getFirst();
  }

  private static Finding found(String... names) {
    var found = new Finding.Collector();
    Arrays.stream(names).forEach(found::violated);
    return found.done();
  }

  private record Scripted(Deque<Finding> looks) implements Invariant {

    @Override
    public Meaning meaning() {
      return MEANING;
    }

    @Override
    public Finding look() {
      return looks.size() > 1 ? looks.removeFirst() : looks.getFirst();
    }
  }

  private record Failing() implements Invariant {

    @Override
    public Meaning meaning() {
      return MEANING;
    }

    @Override
    public Finding look() throws IOException {
      throw new IOException("away");
    }
  }

  private record NotToldWhere() implements Invariant {

    @Override
    public Meaning meaning() {
      return MEANING;
    }

    @Override
    public Finding look() throws NotTold {
      throw new NotTold("WHERE");
    }
  }
}
