package org.anlan.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Small questions the gateway asks on its own behalf: keys, documents, health, whose a job is. */
@Singleton
public class Fetcher {

  private static final int LARGEST = 8 * 1024 * 1024;

  /** A dossier asks one service a dozen questions at once. */
  private static final int CONNECTIONS = 48;

  private final HttpClient client;

  Fetcher(Vertx vertx) {
    client =
        vertx.createHttpClient(
            new HttpClientOptions().setKeepAliveTimeout(10).setMaxPoolSize(CONNECTIONS));
  }

  /** What an address answers, whatever its status; fails when it does not answer in time. */
  public Future<Answer> get(URI address, Map<String, String> headers, Duration patience) {
    var options =
        new RequestOptions()
            .setMethod(HttpMethod.GET)
            .setAbsoluteURI(address.toString())
            .setTimeout(patience.toMillis());
    headers.forEach(options::putHeader);
    return client
        .request(options)
        .compose(request -> request.send())
        .compose(
            response -> {
              var length = response.getHeader("Content-Length");
              if (length != null && Long.parseLong(length) > LARGEST) {
                response.request().reset();
                return Future.failedFuture("Too large: " + address);
              }
              return response.body().map(body -> new Answer(response.statusCode(), body));
            });
  }

  @PreDestroy
  void close() {
    client.close();
  }

  /** Status and body of an answer. */
  public record Answer(int status, Buffer body) {

    public boolean isOk() {
      return status == 200;
    }
  }
}
