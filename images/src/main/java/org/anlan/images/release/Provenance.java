package org.anlan.images.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.anlan.images.image.Archive;
import org.anlan.images.image.Image;
import org.anlan.images.image.Origin;

/**
 * Where an image comes from, as a statement of in-toto with the predicate of SLSA 1: what it is
 * about, by which command it was made, and of what. It is read from the image and from nothing
 * else, so the same image has the same statement.
 */
public record Provenance(ObjectNode statement) {

  static final String PREDICATE = "https://slsa.dev/provenance/v1";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /**
   * Of an image.
   *
   * @param command as a person would give it, without folders of the machine
   * @param builder the address that stands for who made it
   */
  public static Provenance of(Image image, List<String> command, String builder)
      throws IOException {
    try (var archive = Archive.open(image.archive())) {
      var statement = JSON.createObjectNode();
      statement.put("_type", "https://in-toto.io/Statement/v1");
      var subject = statement.putArray("subject").addObject();
      subject.put("name", image.name());
      digest(subject, "sha256", hex(image.digest()));
      statement.put("predicateType", PREDICATE);
      var predicate = statement.putObject("predicate");
      var definition = predicate.putObject("buildDefinition");
      definition.put("buildType", "urn:anlan:images:1");
      var parameters = definition.putObject("externalParameters");
      parameters.put("deployable", image.deployable().name());
      parameters.put("processor", archive.configuration().path("architecture").asText());
      command.forEach(parameters.putArray("command")::add);
      var materials = definition.putArray("resolvedDependencies");
      sources(materials, archive.configuration().path("config").path("Labels"));
      base(materials, archive);
      var bill = archive.file(Image.BILL).orElseThrow(() -> new IOException("no " + Image.BILL));
      components(materials, JSON.readTree(bill).path("components"));
      learnt(materials, archive);
      var run = predicate.putObject("runDetails");
      run.putObject("builder").put("id", builder);
      var made = run.putArray("byproducts").addObject();
      made.put("name", Image.BILL).put("mediaType", "application/vnd.cyclonedx+json");
      digest(made, "sha256", Image.digestOf(bill));
      return new Provenance(statement);
    }
  }

  private static void sources(ArrayNode materials, JsonNode labels) {
    var revision = labels.path("org.opencontainers.image.revision").asText();
    var source = labels.path("org.opencontainers.image.source").asText();
    var sources = materials.addObject().put("name", "sources");
    if (!source.isEmpty()) {
      sources.put("uri", "git+" + source + (revision.isEmpty() ? "" : "@" + revision));
    }
    if (!revision.isEmpty()) {
      digest(sources, "gitCommit", revision.replace(Origin.CHANGED, ""));
    }
    sources
        .putObject("annotations")
        .put("version", labels.path("org.opencontainers.image.version").asText())
        .put("changed", revision.endsWith(Origin.CHANGED));
  }

  /** There is no base image; the layer that stands for one is the lowest. */
  private static void base(ArrayNode materials, Archive archive) throws IOException {
    var base = materials.addObject().put("name", "layer base");
    digest(base, "sha256", hex(archive.layers().getFirst()));
  }

  private static void components(ArrayNode materials, JsonNode components) {
    for (var component : components) {
      var material = materials.addObject();
      if (component.has("purl")) {
        material.put("uri", component.path("purl").asText());
      } else {
        material.put("name", component.path("name").asText());
      }
      for (var hash : component.path("hashes")) {
        if (hash.path("alg").asText().equals("SHA-256")) {
          digest(material, "sha256", hash.path("content").asText());
        }
      }
      if (component.path("type").asText().equals("platform")) {
        material
            .putObject("annotations")
            .put("publisher", component.path("publisher").asText())
            .put("version", component.path("version").asText());
      }
    }
  }

  /** No two trainings leave the same, so what one left is a material like any other. */
  private static void learnt(ArrayNode materials, Archive archive) throws IOException {
    var learnt = archive.file(Image.LEARNT);
    if (learnt.isPresent()) {
      digest(
          materials.addObject().put("name", Image.LEARNT), "sha256", Image.digestOf(learnt.get()));
    }
  }

  private static void digest(ObjectNode of, String algorithm, String value) {
    of.putObject("digest").put(algorithm, value);
  }

  private static String hex(String digest) {
    return digest.substring(digest.indexOf(':') + 1);
  }

  /** As it is kept beside the image. */
  public String text() {
    try {
      return JSON.writeValueAsString(statement) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // a tree that was just made
    }
  }
}
