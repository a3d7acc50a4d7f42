package org.anlan.localstack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.anlan.localstack.secret.SigningKey;

/**
 * The realm as Keycloak imports it. The demo realm is the production realm with a small file laid
 * over it, so that the two cannot drift apart.
 */
public record Realm(ObjectNode json) {

  /** The realm's name. */
  public static final String NAME = "anlan";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CONSOLE = "${ANLAN_CONSOLE_URL}";

  /** By one of these an entry of a list is recognised in the overlay. */
  private static final List<String> KEYS = List.of("clientId", "username", "alias", "name");

  /** The realm without users, as it goes to production. */
  public static Realm production() {
    return new Realm(read("anlan-realm.json"));
  }

  /** The realm with the demo county's users and a client for log-ins from a shell. */
  public static Realm demo() {
    var json = read("anlan-realm.json");
    lay(read("anlan-realm-demo.json"), json);
    return new Realm(json);
  }

  /** The same realm with the console at this address. */
  public Realm withConsole(URI address) {
    try {
      return new Realm(
          (ObjectNode) JSON.readTree(json.toString().replace(CONSOLE, address.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same realm signing with this key; the key id is the key's SHA-256, as Keycloak does it. */
  public Realm withSigningKey(SigningKey key) {
    var copy = json.deepCopy();
    var keys = copy.withObject("/components").withArray("org.keycloak.keys.KeyProvider");
    var provider = keys.addObject().put("name", "anlan-rs256").put("providerId", "rsa");
    var config = provider.putObject("config");
    config.putArray("algorithm").add("RS256");
    config.putArray("priority").add("200");
    config.putArray("privateKey").add(key.pkcs8());
    return new Realm(copy);
  }

  /** One of its clients. */
  public ObjectNode client(String id) {
    for (var client : json.withArray("/clients")) {
      if (client.get("clientId").asText().equals(id)) {
        return (ObjectNode) client;
      }
    }
    throw new NoSuchElementException(id);
  }

  private static void lay(ObjectNode over, ObjectNode base) {
    for (var field : over.properties()) {
      var under = base.get(field.getKey());
      if (under instanceof ObjectNode object && field.getValue() instanceof ObjectNode o) {
        lay(o, object);
      } else if (under instanceof ArrayNode array && isOfObjects(field.getValue())) {
        field.getValue().forEach(entry -> lay((ObjectNode) entry, array));
      } else {
        base.set(field.getKey(), field.getValue());
      }
    }
  }

  private static void lay(ObjectNode entry, ArrayNode base) {
    for (var candidate : base) {
      if (isSame(entry, candidate)) {
        lay(entry, (ObjectNode) candidate);
        return;
      }
    }
    base.add(entry);
  }

  private static boolean isSame(JsonNode one, JsonNode other) {
    var key = KEYS.stream().filter(one::has).findFirst().orElseThrow();
    return one.get(key).equals(other.get(key));
  }

  private static boolean isOfObjects(JsonNode node) {
    return node.isArray() && !node.isEmpty() && node.get(0).isObject();
  }

  private static ObjectNode read(String name) {
    try (var in = Realm.class.getResourceAsStream("/realm/" + name)) {
      return (ObjectNode) JSON.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
