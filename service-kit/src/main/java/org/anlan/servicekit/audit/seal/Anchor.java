package org.anlan.servicekit.audit.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The head of a chain at some moment, as one signed line of JSON that names the line before it.
 *
 * @param trail whose chain it is, for example {@code hazard-service}
 * @param sequence the head's number and so the number of records sealed
 * @param previous digest of the line before, empty for the first one
 */
public record Anchor(
    String trail, long sequence, String chain, String at, String previous, String signature) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORM = "anlan-anchor-1";

  static Anchor sign(
      AnchorKey key, String trail, long sequence, byte[] chain, String at, String previous) {
    var hex = HexFormat.of().formatHex(chain);
    var signature = key.sign(signed(trail, sequence, hex, at, previous));
    return new Anchor(
        trail, sequence, hex, at, previous, Base64.getEncoder().encodeToString(signature));
  }

  /** Reads a line; throws {@link IllegalArgumentException} when it is none of ours. */
  public static Anchor parse(String line) {
    try {
      if (!(JSON.readTree(line) instanceof ObjectNode json) || json.size() != 6) {
        throw new IllegalArgumentException("not an anchor");
      }
      return new Anchor(
          json.required("trail").asText(),
          json.required("sequence").asLong(),
          json.required("chain").asText(),
          json.required("at").asText(),
          json.required("previous").asText(),
          json.required("signature").asText());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an anchor", e);
    }
  }

  /** The line, without its end. */
  public String toLine() {
    return JSON.createObjectNode()
        .put("trail", trail)
        .put("sequence", sequence)
        .put("chain", chain)
        .put("at", at)
        .put("previous", previous)
        .put("signature", signature)
        .toString();
  }

  /** What the next line has as {@code previous}. */
  public String digest() {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(toLine().getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /** Whether the holder of the key said so. */
  public boolean isSignedBy(AnchorKey.Verifying key) {
    return key.verifies(signed(trail, sequence, chain, at, previous), signature);
  }

  private static byte[] signed(
      String trail, long sequence, String chain, String at, String previous) {
    return String.join("\n", FORM, trail, String.valueOf(sequence), chain, at, previous)
        .getBytes(UTF_8);
  }
}
