package org.anlan.benchmark.measure;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import org.anlan.benchmark.http.Answer;
import org.anlan.benchmark.http.Request;
import org.anlan.benchmark.load.Candidate;
import org.anlan.benchmark.load.HttpCandidate;
import org.anlan.benchmark.load.Tally;
import org.anlan.benchmark.suite.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Every request with a token of its own, so that the gateway can remember none. The tokens are
 * signed before the slice begins; should they run out, the slice is shorter.
 */
final class FreshTokens implements Candidate, HttpCandidate.Work {

  private static final int FIRST_GUESS = 2_000;

  private final Tokens tokens;
  private final BiFunction<SplittableRandom, String, Request> request;
  private final HttpCandidate.Work check;
  private final HttpCandidate callers;
  private final ConcurrentLinkedQueue<String> ready = new ConcurrentLinkedQueue<>();
  private double expected = FIRST_GUESS;

  FreshTokens(
      String name,
      URI to,
      int callers,
      Tokens tokens,
      BiFunction<SplittableRandom, String, Request> request,
      HttpCandidate.Work check) {
    this.tokens = tokens;
    this.request = request;
    this.check = check;
    this.callers = new HttpCandidate(name, to, callers, this);
  }

  @Override
  public String name() {
    return callers.name();
  }

  @Override
  public Tally run(Duration duration) throws IOException, InterruptedException {
    int wanted = (int) (expected * 1.4 * duration.toMillis() / 1000);
    ready.addAll(tokens.fresh(Math.max(0, wanted - ready.size())));
    var tally = callers.run(duration);
    expected = tally.rate();
    return tally;
  }

  @Override
  public @Nullable Request next(SplittableRandom dice) {
    var token = ready.poll();
    return token == null ? null : request.apply(dice, token);
  }

  @Override
  public boolean isRight(Answer answer) {
    return check.isRight(answer);
  }

  @Override
  public void close() throws IOException {
    callers.close();
  }
}
