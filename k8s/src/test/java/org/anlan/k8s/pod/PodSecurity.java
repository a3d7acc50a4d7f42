package org.anlan.k8s.pod;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anlan.k8s.chart.Manifest;

/**
 * Kubernetes' Pod Security Standard <i>restricted</i>, and what we ask besides: a root that is
 * read-only, no token of the API, no variables out of Services, and bounded memory.
 */
public final class PodSecurity {

  private static final Set<String> VOLUMES =
      Set.of(
          "configMap",
          "csi",
          "downwardAPI",
          "emptyDir",
          "ephemeral",
          "persistentVolumeClaim",
          "projected",
          "secret",
          "image");

  /** What is wrong with a pod, a line each. */
  public static List<String> violations(JsonNode pod) {
    var found = new ArrayList<String>();
    var spec = pod.path("spec");
    for (var host : List.of("hostNetwork", "hostPID", "hostIPC")) {
      require(!spec.path(host).asBoolean(), host, found);
    }
    require(spec.at("/securityContext/runAsNonRoot").asBoolean(), "runAsNonRoot", found);
    require(spec.at("/securityContext/runAsUser").asInt() > 0, "runAsUser", found);
    require(isSeccomp(spec.at("/securityContext/seccompProfile/type")), "seccompProfile", found);
    require(spec.at("/securityContext/sysctls").isMissingNode(), "sysctls", found);
    require(isFalse(spec.path("automountServiceAccountToken")), "token of the API", found);
    require(isFalse(spec.path("enableServiceLinks")), "variables of Services", found);
    for (var volume : spec.path("volumes")) {
      var kinds = volume.properties().stream().map(f -> f.getKey()).filter(k -> !k.equals("name"));
      require(kinds.allMatch(VOLUMES::contains), "volume " + volume.path("name").asText(), found);
    }
    Manifest.containers(pod).forEach(container -> check(container, found));
    return found;
  }

  private static void check(JsonNode container, List<String> found) {
    var name = container.path("name").asText() + ": ";
    var security = container.path("securityContext");
    require(isFalse(security.path("allowPrivilegeEscalation")), name + "escalation", found);
    require(!security.path("privileged").asBoolean(), name + "privileged", found);
    require(security.path("readOnlyRootFilesystem").asBoolean(), name + "writable root", found);
    require(drops(security, "ALL"), name + "capabilities", found);
    require(security.at("/capabilities/add").isEmpty(), name + "added capabilities", found);
    require(
        security.path("runAsNonRoot").asBoolean(true) && security.path("runAsUser").asInt(1) > 0,
        name + "root",
        found);
    require(
        security.at("/seccompProfile/type").isMissingNode()
            || isSeccomp(security.at("/seccompProfile/type")),
        name + "seccompProfile",
        found);
    require(
        security.path("procMount").asText("Default").equals("Default"), name + "procMount", found);
    container
        .path("ports")
        .forEach(port -> require(port.path("hostPort").isMissingNode(), name + "hostPort", found));
    require(
        container.at("/resources/limits").has("memory")
            && container.at("/resources/requests").has("memory")
            && container.at("/resources/requests").has("cpu"),
        name + "resources",
        found);
  }

  private static boolean drops(JsonNode security, String capability) {
    return security
        .at("/capabilities/drop")
        .valueStream()
        .anyMatch(c -> c.asText().equals(capability));
  }

  private static boolean isSeccomp(JsonNode type) {
    return type.asText().equals("RuntimeDefault") || type.asText().equals("Localhost");
  }

  private static boolean isFalse(JsonNode flag) {
    return flag.isBoolean() && !flag.asBoolean();
  }

  private static void require(boolean holds, String what, List<String> found) {
    if (!holds) {
      found.add(what);
    }
  }

  private PodSecurity() {}
}
