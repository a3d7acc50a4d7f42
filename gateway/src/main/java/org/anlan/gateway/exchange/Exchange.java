package org.anlan.gateway.exchange;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.impl.ContextInternal;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.anlan.gateway.problem.Problem;
import org.anlan.gateway.problem.ProblemTexts;
import org.anlan.gateway.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** One request and its answer. */
public final class Exchange {

  private static final long SMALL_REST = 256 * 1024;
  private static final long PATIENCE_MILLIS = 5000;

  private final HttpServerRequest request;
  private final Trace trace;
  private final @Nullable URI publicUrl;
  private String path = "/";
  private String destination = "gateway";
  private @Nullable Problem problem;

  private Exchange(HttpServerRequest request, Optional<URI> publicUrl) {
    this.request = request;
    this.trace = Trace.of(request.headers());
    this.publicUrl = publicUrl.orElse(null);
  }

  /** Begins an exchange; the body waits until somebody wants it. */
  public static Exchange open(HttpServerRequest request, Optional<URI> publicUrl) {
    request.pause();
    return new Exchange(request, publicUrl);
  }

  /** Whether the connection this came by was to be closed after the request before. */
  public boolean isLeftover() {
    return Framing.hadItsLast(request.connection());
  }

  /** Refuses what cannot be passed on safely, whatever it asks for. */
  public void check(int longestTarget, int largestHeaders) {
    if (isChunked()) {
      makeLast(); // the parser hides a length beside chunks: what follows may be smuggled
    }
    path = Target.pathOf(request.uri(), longestTarget);
    Framing.check(request, largestHeaders);
  }

  public HttpServerRequest request() {
    return request;
  }

  public Trace trace() {
    return trace;
  }

  /** The path as it was sent, known to be unambiguous. */
  public String path() {
    return path;
  }

  /** The service the request goes to; the gateway as long as it goes nowhere. */
  public String destination() {
    return destination;
  }

  /** Notes where the request goes. */
  public void goesTo(String service) {
    destination = service;
  }

  /** Whether asking twice is as good as asking once, with nothing to send along. */
  public boolean isReading() {
    var method = request.method();
    return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
  }

  public boolean isChunked() {
    return Framing.isChunked(request);
  }

  public Locale language() {
    return Languages.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /** The caller's address, or that named by a trusted proxy. */
  public String clientAddress() {
    var address = request.remoteAddress();
    return address == null || address.hostAddress() == null ? "unknown" : address.hostAddress();
  }

  /** What the caller speaks: http or https. */
  public String scheme() {
    if (publicUrl != null) {
      return publicUrl.getScheme();
    }
    return request.scheme() == null ? "http" : request.scheme();
  }

  /** Host and port as the caller knows them. */
  public String host() {
    if (publicUrl != null) {
      return publicUrl.getAuthority();
    }
    var host = request.getHeader(HttpHeaders.HOST);
    return host == null ? "" : host;
  }

  /** Brings what others may wait for too back to the thread this exchange runs on. */
  public static <T> Future<T> here(Future<T> shared) {
    Promise<T> own = ((ContextInternal) Vertx.currentContext()).promise();
    shared.onComplete(own);
    return own.future();
  }

  /** Answers with something of the gateway's own. */
  public void answer(int status, String mediaType, Buffer body) {
    request.resume();
    var response = request.response().setStatusCode(status);
    ResponseHeaders.protect(response.headers(), this);
    response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType);
    response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
    var sent = HttpMethod.HEAD.equals(request.method()) ? response.end() : response.end(body);
    sent.onFailure(e -> Log.debugf("Answer not delivered: %s", e.getMessage()));
  }

  /** Answers with a problem; anything but a refusal is a fault of the gateway. */
  public void refuse(Throwable cause) {
    var refusal = cause instanceof Refusal r ? r : fault(cause);
    var response = request.response();
    if (response.headWritten()) {
      request.connection().close(); // too late for a problem: the caller must see a broken answer
      return;
    }
    var problem = refusal.problem();
    if (problem == Problem.MALFORMED) {
      makeLast();
    }
    refusal.headers().forEach(response::putHeader);
    response.putHeader(HttpHeaders.CONTENT_LANGUAGE, language().toLanguageTag());
    dropRest();
    answer(problem.status(), ProblemTexts.MEDIA_TYPE, describe(problem));
  }

  /** What the gateway itself refused it for; empty where a service had its say. */
  public Optional<Problem> refusedFor() {
    return Optional.ofNullable(problem);
  }

  /** A problem in the caller's language; it is what the exchange ends with. */
  public Buffer describe(Problem problem) {
    this.problem = problem;
    return ProblemTexts.describe(problem, language(), path, trace.id()).toBuffer();
  }

  /** Takes no further request from this connection. */
  private void makeLast() {
    Framing.makeLast(request);
    request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
  }

  private Refusal fault(Throwable cause) {
    Log.errorf(cause, "Unexpected failure of %s %s, trace %s", request.method(), path, trace.id());
    return new Refusal(Problem.INTERNAL);
  }

  /**
   * Reads and forgets the rest of the body, so that the caller gets to see the answer instead of a
   * connection reset; not for ever.
   */
  private void dropRest() {
    var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    if (isChunked() || (length != null && Long.parseLong(length) > SMALL_REST)) {
      var connection = request.connection();
      request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
      Vertx.currentContext().owner().setTimer(PATIENCE_MILLIS, id -> connection.close());
    }
  }
}
