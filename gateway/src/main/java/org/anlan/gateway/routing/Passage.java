package org.anlan.gateway.routing;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import org.anlan.gateway.exchange.Exchange;
import org.anlan.gateway.exchange.RequestHeaders;
import org.anlan.gateway.exchange.ResponseHeaders;
import org.anlan.gateway.problem.Problem;
import org.anlan.gateway.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;

/** One request on its way to a service and the answer on its way back, both streamed. */
final class Passage implements ProxyInterceptor {

  private static final long SMALL_BODY = 64 * 1024;
  private static final String RETRY_AFTER_SECONDS = "2";

  private final Exchange exchange;
  private final Upstream upstream;
  private final boolean withToken;
  private final long largestBody;

  private @Nullable LimitedBody limited;
  private boolean connected;

  Passage(Exchange exchange, Upstream upstream, boolean withToken, long largestBody) {
    this.exchange = exchange;
    this.upstream = upstream;
    this.withToken = withToken;
    this.largestBody = largestBody;
  }

  /** A connection for this request. */
  Future<HttpClientRequest> connect(HttpClient client) {
    return client.request(options()).onSuccess(request -> connected = true);
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    var request = context.request();
    RequestHeaders.prepare(request.headers(), exchange);
    if (!withToken) {
      request.headers().remove(HttpHeaders.AUTHORIZATION);
    }
    request.setURI(upstream.pathPrefix() + exchange.request().uri());
    if (!hasBody()) {
      exchange.request().resume();
      request.setBody(null);
      return context
          .sendRequest()
          .recover(e -> mayRepeat(e) ? context.sendRequest() : Future.failedFuture(e))
          .recover(e -> Future.succeededFuture(problem(request, e)));
    }
    if (exchange.isChunked()) {
      limited = new LimitedBody(exchange.request(), largestBody);
      request.setBody(Body.body(limited, -1));
    }
    if (exchange.request().headers().contains(HttpHeaders.EXPECT)) {
      exchange.request().response().writeContinue();
    }
    return context.sendRequest().recover(e -> Future.succeededFuture(problem(request, e)));
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    var headers = context.response().headers();
    ResponseHeaders.strip(headers);
    ResponseHeaders.protect(headers, exchange);
    makeRelative(context.response(), "Location");
    makeRelative(context.response(), "Content-Location");
    makeRelative(context.response(), "Link");
    return context.sendResponse();
  }

  /** A service knows itself by an address that means nothing to callers. */
  private void makeRelative(ProxyResponse response, String header) {
    var value = response.headers().get(header);
    if (value != null) {
      var prefix = upstream.origin() + upstream.pathPrefix();
      response.headers().set(header, value.replace(prefix, ""));
    }
  }

  private boolean hasBody() {
    var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    return exchange.isChunked() || (length != null && !length.equals("0"));
  }

  private RequestOptions options() {
    var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (exchange.isChunked()) {
      return upstream.optionsForUpload(largestBody);
    }
    return length == null || length.length() < 5 || Long.parseLong(length) <= SMALL_BODY
        ? upstream.options()
        : upstream.optionsForUpload(Long.parseLong(length));
  }

  /** A kept connection may die the moment it is used again; reading twice harms nobody. */
  private boolean mayRepeat(Throwable cause) {
    boolean lost = !(cause instanceof TimeoutException) && !(cause instanceof ConnectException);
    return exchange.isReading() && lost && !exchange.request().response().closed();
  }

  private ProxyResponse problem(ProxyRequest request, Throwable cause) {
    var problem = problemOf(cause);
    boolean callerLeft = exchange.request().response().closed();
    if (problem != Problem.TOO_LARGE && !callerLeft) {
      Log.warnf(
          "%s gave no answer to %s %s: %s",
          upstream.name(), exchange.request().method(), exchange.path(), cause);
    }
    var answer =
        request
            .release()
            .response()
            .setStatusCode(problem.status())
            .putHeader(HttpHeaders.CONTENT_TYPE, ProblemTexts.MEDIA_TYPE)
            .putHeader(HttpHeaders.CONTENT_LANGUAGE, exchange.language().toLanguageTag())
            .setBody(Body.body(exchange.describe(problem)));
    return problem == Problem.SERVICE_AWAY
        ? answer.putHeader("Retry-After", RETRY_AFTER_SECONDS)
        : answer;
  }

  private Problem problemOf(Throwable cause) {
    if (limited != null && limited.isExceeded()) {
      return Problem.TOO_LARGE;
    }
    return connected && cause instanceof TimeoutException
        ? Problem.SERVICE_TIMEOUT
        : Problem.SERVICE_AWAY;
  }
}
