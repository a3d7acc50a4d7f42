package org.anlan.gateway.routing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.anlan.gateway.Fetcher;
import org.anlan.gateway.exchange.Exchange;
import org.anlan.gateway.exchange.OnBehalf;
import org.anlan.gateway.problem.Problem;
import org.anlan.gateway.problem.Refusal;

/**
 * Finds the service a record under a shared prefix belongs to by asking all of them on behalf of
 * the caller. Whose it is never changes and is remembered; what the caller may see of it is still
 * for the owner to say.
 */
@Singleton
public class OwnerSearch {

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Upstreams upstreams;
  private final Fetcher fetcher;
  private final Cache<String, Upstream> owners =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterAccess(Duration.ofHours(1)).build();

  OwnerSearch(Upstreams upstreams, Fetcher fetcher) {
    this.upstreams = upstreams;
    this.fetcher = fetcher;
  }

  /** The owner of the record a path below the prefix names. */
  public Future<Upstream> find(Exchange exchange, String prefix) {
    var rest = exchange.path().substring(prefix.length());
    var id = rest.isEmpty() ? "" : rest.substring(1).split("/", 2)[0];
    if (!ID.matcher(id).matches()) {
      throw new Refusal(Problem.NOT_FOUND);
    }
    var known = owners.getIfPresent(id);
    return known != null
        ? Future.succeededFuture(known)
        : ask(exchange, prefix + "/" + id).onSuccess(found -> remember(id, found)).map(Found::by);
  }

  private Future<Found> ask(Exchange exchange, String record) {
    var answers = new LinkedHashMap<Upstream, Future<Fetcher.Answer>>();
    for (var upstream : upstreams.all()) {
      answers.put(upstream, fetcher.get(upstream.address(record), OnBehalf.of(exchange), PATIENCE));
    }
    return Future.join(new ArrayList<>(answers.values())).transform(done -> judge(answers));
  }

  private Future<Found> judge(Map<Upstream, Future<Fetcher.Answer>> answers) {
    boolean allAnswered = true;
    for (var answer : answers.entrySet()) {
      int status = answer.getValue().succeeded() ? answer.getValue().result().status() : 503;
      if (status < 500 && status != 404) {
        return Future.succeededFuture(new Found(answer.getKey(), status < 300));
      }
      allAnswered &= status < 500;
    }
    // nobody's: any service says so in the same words
    return allAnswered
        ? Future.succeededFuture(new Found(upstreams.all().iterator().next(), false))
        : Future.failedFuture(new Refusal(Problem.SERVICE_AWAY).with("Retry-After", "2"));
  }

  private void remember(String id, Found found) {
    if (found.certain()) {
      owners.put(id, found.by());
    }
  }

  private record Found(Upstream by, boolean certain) {}
}
