package org.anlan.benchmark.measure;

import java.util.SplittableRandom;
import java.util.function.Function;
import org.anlan.benchmark.http.Answer;
import org.anlan.benchmark.http.Request;
import org.anlan.benchmark.load.HttpCandidate.Work;

/** Asks for the same kind of thing all the time; the answer must hold a piece of text so often. */
public record Asking(
    Function<SplittableRandom, Request> request, int status, String piece, int times)
    implements Work {

  public static Asking always(Request request, String piece, int times) {
    return new Asking(dice -> request, 200, piece, times);
  }

  @Override
  public Request next(SplittableRandom dice) {
    return request.apply(dice);
  }

  @Override
  public boolean isRight(Answer answer) {
    return answer.status() == status && answer.count(piece) == times;
  }
}
