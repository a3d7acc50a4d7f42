package org.anlan.images.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anlan.images.image.Image;

/**
 * Something signed as cosign keeps it in a registry: an image of one layer under a tag made of the
 * digest that it speaks of, here as an OCI layout in a tar file.
 */
record Signed(String tag, String mediaType, byte[] content, Map<String, String> annotations) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SIGNATURE = "dev.cosignproject.cosign/signature";
  private static final String STATEMENT = "application/vnd.in-toto+json";

  /** That the image is ours ({@code cosign verify}). */
  static Signed image(Image image, SigningKey key) throws IOException {
    var critical = new LinkedHashMap<String, Object>();
    critical.put("identity", Map.of("docker-reference", image.repository()));
    critical.put("image", Map.of("docker-manifest-digest", image.digest()));
    critical.put("type", "cosign container image signature");
    var payload = new LinkedHashMap<String, Object>();
    payload.put("critical", critical);
    payload.put("optional", null);
    var content = JSON.writeValueAsBytes(payload);
    return new Signed(
        tag(image, ".sig"),
        "application/vnd.dev.cosign.simplesigning.v1+json",
        content,
        Map.of(SIGNATURE, key.sign(content)));
  }

  /** Where the image comes from ({@code cosign verify-attestation}), in an envelope (DSSE). */
  static Signed provenance(Image image, Provenance provenance, SigningKey key) throws IOException {
    var statement = provenance.text().getBytes(UTF_8);
    var signature = new LinkedHashMap<String, String>();
    signature.put("keyid", "");
    signature.put("sig", key.sign(enclosed(statement)));
    var envelope = new LinkedHashMap<String, Object>();
    envelope.put("payloadType", STATEMENT);
    envelope.put("payload", Base64.getEncoder().encodeToString(statement));
    envelope.put("signatures", new Object[] {signature});
    return new Signed(
        tag(image, ".att"),
        "application/vnd.dsse.envelope.v1+json",
        JSON.writeValueAsBytes(envelope),
        Map.of(SIGNATURE, "", "predicateType", Provenance.PREDICATE));
  }

  /** What is signed of a statement: its type and itself, each with its length before it. */
  static byte[] enclosed(byte[] statement) {
    var head = "DSSEv1 %d %s %d ".formatted(STATEMENT.length(), STATEMENT, statement.length);
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(head.getBytes(UTF_8));
    whole.writeBytes(statement);
    return whole.toByteArray();
  }

  private static String tag(Image image, String kind) {
    return image.digest().replace(':', '-') + kind;
  }
}
