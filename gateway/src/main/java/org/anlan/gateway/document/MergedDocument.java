package org.anlan.gateway.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A document made of the services' documents, not older than allowed, as JSON and as YAML. */
final class MergedDocument {

  private static final ObjectMapper YAML =
      new ObjectMapper(
          new YAMLFactory()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES));

  private final ServiceDocuments documents;
  private final Function<Map<String, ObjectNode>, ObjectNode> merge;
  private final Vertx vertx;
  private final long maxAgeNanos;

  private @Nullable Future<Rendered> latest;
  private long renderedAt;

  MergedDocument(
      ServiceDocuments documents,
      Function<Map<String, ObjectNode>, ObjectNode> merge,
      Vertx vertx,
      Duration maxAge) {
    this.documents = documents;
    this.merge = merge;
    this.vertx = vertx;
    this.maxAgeNanos = maxAge.toNanos();
  }

  /** The document; who comes while it is being made waits for the same one. */
  synchronized Future<Rendered> current() {
    var last = latest;
    if (last != null) {
      boolean fresh = System.nanoTime() - renderedAt < maxAgeNanos;
      if (!last.isComplete() || (last.succeeded() && fresh)) {
        return last;
      }
    }
    var next =
        documents
            .read()
            .compose(read -> vertx.executeBlocking(() -> render(merge.apply(read)), false));
    latest = next;
    renderedAt = System.nanoTime();
    return next;
  }

  private static Rendered render(ObjectNode document) throws JsonProcessingException {
    return new Rendered(
        Buffer.buffer(document.toString()), Buffer.buffer(YAML.writeValueAsString(document)));
  }

  /** The same document in two notations. */
  record Rendered(Buffer json, Buffer yaml) {}
}
