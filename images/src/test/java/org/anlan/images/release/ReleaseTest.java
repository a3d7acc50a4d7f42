package org.anlan.images.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlan.images.image.Deployable;
import org.anlan.images.image.Image;
import org.apache.commons.compress.archivers.tar.TarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is signed is checked here by Java alone, as whoever has the public key would. */
class ReleaseTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BUILDER = "https://ci.example/runner";
  private static final List<String> COMMAND = List.of("./anlan", "images", "gateway");
  private static final String BILL =
      """
      {"bomFormat": "CycloneDX", "components": [
        {"type": "library", "name": "quarkus-core", "purl": "pkg:maven/io.quarkus/quarkus-core@3",
         "hashes": [{"alg": "MD5", "content": "00"}, {"alg": "SHA-256", "content": "ab"}]},
        {"type": "platform", "name": "Java runtime", "publisher": "Somebody", "version": "25.0.3"},
        {"type": "file", "name": "/lib/libc.so.6", "hashes": [{"alg": "SHA-256", "content": "cd"}]}]}
      """;

  @TempDir private Path folder;
  private KeyPair pair;
  private Image image;

  @BeforeEach
  void begin() throws Exception {
    pair = pair("secp256r1");
    image = image("image.tar", "abc");
  }

  @Test
  void saysOfWhichSourcesAndPartsAnImageWasMadeAndByWhichCommand() throws IOException {
    var statement = statement(image);

    assertThat(statement.path("_type").asText()).isEqualTo("https://in-toto.io/Statement/v1");
    assertThat(statement.at("/subject/0/name").asText()).isEqualTo("anlan/gateway:1.0.0");
    assertThat("sha256:" + statement.at("/subject/0/digest/sha256").asText())
        .isEqualTo(image.digest());
    assertThat(statement.path("predicateType").asText())
        .isEqualTo("https://slsa.dev/provenance/v1");
    var definition = statement.at("/predicate/buildDefinition");
    assertThat(definition.at("/externalParameters/command").toString())
        .isEqualTo("[\"./anlan\",\"images\",\"gateway\"]");
    assertThat(statement.at("/predicate/runDetails/builder/id").asText()).isEqualTo(BUILDER);
    assertThat(definition.path("resolvedDependencies"))
        .extracting(JsonNode::toString)
        .contains(
            "{\"name\":\"sources\",\"uri\":\"git+https://git.example/anlan@abc\","
                + "\"digest\":{\"gitCommit\":\"abc\"},\"annotations\":{\"version\":\"1.0.0\",\"changed\":false}}",
            "{\"uri\":\"pkg:maven/io.quarkus/quarkus-core@3\",\"digest\":{\"sha256\":\"ab\"}}",
            "{\"name\":\"Java runtime\",\"annotations\":{\"publisher\":\"Somebody\",\"version\":\"25.0.3\"}}",
            "{\"name\":\"/lib/libc.so.6\",\"digest\":{\"sha256\":\"cd\"}}")
        .anyMatch(material -> material.startsWith("{\"name\":\"layer base\",\"digest\":"))
        .noneMatch(material -> material.contains(Image.LEARNT));
    assertThat(statement.at("/predicate/runDetails/byproducts/0/digest/sha256").asText())
        .isEqualTo(Image.digestOf(BILL.getBytes(UTF_8)));
  }

  @Test
  void saysThatSourcesWereChangedAfterTheirCommit() throws Exception {
    var changed = statement(image("changed.tar", "abc-changed"));

    var sources = changed.at("/predicate/buildDefinition/resolvedDependencies/0");
    assertThat(sources.at("/digest/gitCommit").asText()).isEqualTo("abc");
    assertThat(sources.at("/annotations/changed").asBoolean()).isTrue();
  }

  @Test
  void theSameImageHasTheSameStatement() throws Exception {
    var again = Provenance.of(image("again.tar", "abc"), COMMAND, BUILDER);

    assertThat(again.text()).isEqualTo(Provenance.of(image, COMMAND, BUILDER).text());
  }

  @Test
  void whoHasThePublicKeyCanTellThatAnImageIsOurs() throws Exception {
    new Release(BUILDER, key()).of(image, COMMAND);

    try (var signature = new Opened(folder.resolve("image.sig.tar"))) {
      var payload = signature.content();
      assertThat(JSON.readTree(payload).at("/critical/image/docker-manifest-digest").asText())
          .isEqualTo(image.digest());
      assertThat(signature.tag()).isEqualTo(image.digest().replace(':', '-') + ".sig");
      var signed = signature.layer().at("/annotations/dev.cosignproject.cosign~1signature");
      assertThat(believes(payload, signed.asText())).isTrue();
      payload[payload.length / 2] ^= 1;
      assertThat(believes(payload, signed.asText())).isFalse();
    }
  }

  @Test
  void whoHasThePublicKeyCanTellThatTheStatementIsOurs() throws Exception {
    new Release(BUILDER, key()).of(image, COMMAND);

    try (var attestation = new Opened(folder.resolve("image.att.tar"))) {
      assertThat(attestation.tag()).isEqualTo(image.digest().replace(':', '-') + ".att");
      var envelope = JSON.readTree(attestation.content());
      var statement = Base64.getDecoder().decode(envelope.path("payload").asText());
      assertThat(new String(statement, UTF_8))
          .isEqualTo(Files.readString(folder.resolve("image.provenance.json")));
      var signed = envelope.at("/signatures/0/sig").asText();
      assertThat(believes(Signed.enclosed(statement), signed)).isTrue();
      statement[statement.length / 2] ^= 1;
      assertThat(believes(Signed.enclosed(statement), signed)).isFalse();
    }
  }

  @Test
  void aPackedChartIsSignedBesideItself() throws Exception {
    var chart = Files.write(folder.resolve("anlan-1.0.0.tgz"), new byte[] {1, 2, 3});

    var signature = new Release(BUILDER, key()).of(chart);

    assertThat(signature).isEqualTo(folder.resolve("anlan-1.0.0.tgz.sig"));
    assertThat(believes(new byte[] {1, 2, 3}, Files.readString(signature).strip())).isTrue();
    assertThat(believes(new byte[] {1, 2, 7}, Files.readString(signature).strip())).isFalse();
  }

  @Test
  void withoutAKeyNothingIsSigned() throws IOException {
    var written = new Release(BUILDER, null).of(image, COMMAND);

    assertThat(written).containsExactly(folder.resolve("image.provenance.json"));
    assertThat(folder.resolve("image.sig.tar")).doesNotExist();
    assertThatThrownBy(() -> new Release(BUILDER, null).of(image.archive()))
        .hasMessageContaining("No key");
  }

  @Test
  void aKeyThatCosignWouldNotTakeIsRefused() throws Exception {
    var other = written(pair("secp384r1"));
    var text = Files.writeString(folder.resolve("text"), "no key");

    assertThatThrownBy(() -> SigningKey.in(other)).hasMessageContaining("P-256");
    assertThatThrownBy(() -> SigningKey.in(text)).hasMessageContaining("no private key");
  }

  private JsonNode statement(Image of) throws IOException {
    return JSON.readTree(Provenance.of(of, COMMAND, BUILDER).text());
  }

  private boolean believes(byte[] bytes, String signature) throws GeneralSecurityException {
    var check = Signature.getInstance("SHA256withECDSA");
    check.initVerify(pair.getPublic());
    check.update(bytes);
    return check.verify(Base64.getDecoder().decode(signature));
  }

  private SigningKey key() throws IOException {
    return SigningKey.in(written(pair));
  }

  private Path written(KeyPair of) throws IOException {
    var body = Base64.getMimeEncoder().encodeToString(of.getPrivate().getEncoded());
    return Files.writeString(
        folder.resolve("key.pem"),
        "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
  }

  private static KeyPair pair(String curve) throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec(curve));
    return generator.generateKeyPair();
  }

  /** A small one, with labels and a bill as ours have them. */
  private Image image(String file, String revision) throws Exception {
    var bill = Files.writeString(folder.resolve("bill"), BILL);
    var archive = folder.resolve(file);
    var digest =
        Jib.fromScratch()
            .setFormat(ImageFormat.OCI)
            .setCreationTime(Instant.EPOCH)
            .setFileEntriesLayers(
                FileEntriesLayer.builder().addEntry(bill, AbsoluteUnixPath.get(Image.BILL)).build())
            .setLabels(
                Map.of(
                    "org.opencontainers.image.version", "1.0.0",
                    "org.opencontainers.image.revision", revision,
                    "org.opencontainers.image.source", "https://git.example/anlan"))
            .containerize(
                Containerizer.to(TarImage.at(archive).named("anlan/gateway:1.0.0"))
                    .setOfflineMode(true)
                    .setBaseImageLayersCache(folder.resolve("layers"))
                    .setApplicationLayersCache(folder.resolve("layers")))
            .getDigest()
            .toString();
    var layers = new LinkedHashMap<>(Map.of("base", 1L));
    return new Image(Deployable.named("gateway"), "1.0.0", archive, digest, "content", layers);
  }

  /** What was signed, as it is kept: the only layer of the only image of a layout. */
  private static final class Opened implements AutoCloseable {

    private final TarFile tar;

    Opened(Path file) throws IOException {
      tar = new TarFile(file);
    }

    String tag() throws IOException {
      return entry().at("/annotations/org.opencontainers.image.ref.name").asText();
    }

    JsonNode layer() throws IOException {
      return JSON.readTree(blob(entry())).at("/layers/0");
    }

    byte[] content() throws IOException {
      return blob(layer());
    }

    private JsonNode entry() throws IOException {
      return JSON.readTree(file("index.json")).at("/manifests/0");
    }

    private byte[] blob(JsonNode descriptor) throws IOException {
      var digest = descriptor.path("digest").asText();
      var bytes = file("blobs/" + digest.replace(':', '/'));
      assertThat(digest).isEqualTo("sha256:" + Image.digestOf(bytes));
      assertThat(bytes).hasSize(descriptor.path("size").asInt());
      return bytes;
    }

    private byte[] file(String name) throws IOException {
      for (var entry : tar.getEntries()) {
        if (entry.getName().equals(name)) {
          try (var in = tar.getInputStream(entry)) {
            return in.readAllBytes();
          }
        }
      }
      throw new AssertionError("no " + name);
    }

    @Override
    public void close() throws IOException {
      tar.close();
    }
  }
}
