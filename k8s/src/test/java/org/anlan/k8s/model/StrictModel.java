package org.anlan.k8s.model;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anlan.k8s.chart.Manifest;

/**
 * What of a manifest the API does not know. The model's classes take unknown fields into {@code
 * additionalProperties} at each level; there must be none.
 */
public final class StrictModel {

  private static final KubernetesSerialization MODEL = new KubernetesSerialization();

  static {
    // the others are found by themselves
    for (var type : List.of(Kafka.class, KafkaNodePool.class, KafkaTopic.class, KafkaUser.class)) {
      MODEL.registerKubernetesResource("kafka.strimzi.io/v1", type.getSimpleName(), type);
    }
  }

  /** Whether there are classes for its kind. */
  public static boolean knows(Manifest manifest) {
    return !(parse(manifest) instanceof GenericKubernetesResource);
  }

  /** Places of unknown fields, or what keeps it from being read at all. */
  public static List<String> unknownIn(Manifest manifest) {
    try {
      var found = new ArrayList<String>();
      walk(
          manifest.title(),
          parse(manifest),
          found,
          Collections.newSetFromMap(new IdentityHashMap<>()));
      return found;
    } catch (RuntimeException e) {
      return List.of(manifest.title() + ": " + e.getMessage());
    }
  }

  private static HasMetadata parse(Manifest manifest) {
    return MODEL.unmarshal(manifest.json().toString(), HasMetadata.class);
  }

  private static void walk(String place, Object value, List<String> found, Set<Object> seen) {
    if (value == null || !seen.add(value)) {
      return;
    }
    switch (value) {
      case Collection<?> list -> {
        int i = 0;
        for (var element : list) {
          walk(place + "[" + i++ + "]", element, found, seen);
        }
      }
      case Map<?, ?> map -> map.forEach((key, v) -> walk(place + "." + key, v, found, seen));
      default -> {
        if (isOfModel(value)) {
          walkFields(place, value, found, seen);
        }
      }
    }
  }

  private static boolean isOfModel(Object value) {
    var type = value.getClass();
    return !type.isEnum()
        && (type.getName().startsWith("io.fabric8.") || type.getName().startsWith("io.strimzi."));
  }

  private static void walkFields(String place, Object value, List<String> found, Set<Object> seen) {
    for (var method : value.getClass().getMethods()) {
      if (method.getParameterCount() > 0
          || !method.getName().startsWith("get")
          || method.getName().equals("getClass")) {
        continue;
      }
      try {
        var field = method.invoke(value);
        if (method.getName().equals("getAdditionalProperties")) {
          if (field instanceof Map<?, ?> unknown) {
            unknown.keySet().forEach(key -> found.add(place + "." + key));
          }
        } else {
          walk(place + "." + fieldOf(method.getName()), field, found, seen);
        }
      } catch (InvocationTargetException e) {
        // a getter that computes, such as one of a full resource name: no field
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static String fieldOf(String getter) {
    return Character.toLowerCase(getter.charAt(3)) + getter.substring(4);
  }

  private StrictModel() {}
}
