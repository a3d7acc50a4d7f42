package org.anlan.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.anlan.gateway.problem.Problem;
import org.anlan.gateway.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A body of unknown length that fails as soon as it is longer than it may be. */
final class LimitedBody implements ReadStream<Buffer> {

  private final ReadStream<Buffer> body;
  private final long limit;
  private @Nullable Handler<Throwable> failed;
  private long seen;

  LimitedBody(ReadStream<Buffer> body, long limit) {
    this.body = body;
    this.limit = limit;
  }

  boolean isExceeded() {
    return seen > limit;
  }

  @Override
  public LimitedBody handler(@Nullable Handler<Buffer> handler) {
    body.handler(handler == null ? null : part -> pass(part, handler));
    return this;
  }

  @Override
  public LimitedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
    failed = handler;
    body.exceptionHandler(handler);
    return this;
  }

  @Override
  public LimitedBody endHandler(@Nullable Handler<Void> handler) {
    body.endHandler(handler);
    return this;
  }

  @Override
  public LimitedBody pause() {
    body.pause();
    return this;
  }

  @Override
  public LimitedBody resume() {
    body.resume();
    return this;
  }

  @Override
  public LimitedBody fetch(long amount) {
    body.fetch(amount);
    return this;
  }

  private void pass(Buffer part, Handler<Buffer> handler) {
    boolean knownTooLong = isExceeded();
    seen += part.length();
    if (!isExceeded()) {
      handler.handle(part);
    } else if (!knownTooLong && failed != null) {
      failed.handle(new Refusal(Problem.TOO_LARGE));
    }
  }
}
