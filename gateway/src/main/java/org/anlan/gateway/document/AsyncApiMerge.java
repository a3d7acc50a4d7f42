package org.anlan.gateway.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Makes one AsyncAPI document of those of the services. */
final class AsyncApiMerge {

  private final Names names = new Names(List.of("channels", "operations"));

  ObjectNode merge(ObjectNode frame, Map<String, ObjectNode> services) {
    var merged = frame.deepCopy();
    services.forEach(
        (service, document) -> {
          var part = document.deepCopy();
          var prefix = Character.toUpperCase(service.charAt(0)) + service.substring(1);
          names.separate(merged, part, prefix);
          names.addAll(merged, part);
        });
    return merged;
  }
}
