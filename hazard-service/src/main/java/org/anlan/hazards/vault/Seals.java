package org.anlan.hazards.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens identities: AES-256-GCM, a fresh nonce in front of each, and bound to the record
 * it belongs to, so that nobody moves one to another record.
 */
@Singleton
class Seals {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final ObjectMapper json;
  private final SecureRandom random = new SecureRandom();
  private final byte[] key;
  private final byte[] fingerprints;
  private final String mark;

  Seals(VaultKey key, ObjectMapper json) {
    this.json = json;
    this.key = key.derived("identity");
    this.fingerprints = key.derived("fingerprint");
    this.mark = key.mark();
  }

  String mark() {
    return mark;
  }

  byte[] seal(UUID record, Identity identity) {
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    var sealed = run(Cipher.ENCRYPT_MODE, nonce, record, bytes(identity));
    return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
  }

  Identity open(UUID record, byte[] sealed) {
    var nonce = Arrays.copyOf(sealed, NONCE);
    var text = Arrays.copyOfRange(sealed, NONCE, sealed.length);
    try {
      return json.readValue(run(Cipher.DECRYPT_MODE, nonce, record, text), Identity.class);
    } catch (IOException e) {
      throw new IllegalStateException("What the vault holds of " + record + " cannot be read");
    }
  }

  /** What tells two requests with an identity apart without letting anybody try names out. */
  byte[] fingerprint(Object request) {
    return VaultKey.mac(fingerprints, bytes(request));
  }

  private byte[] run(int mode, byte[] nonce, UUID record, byte[] text) {
    try {
      var cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(record.toString().getBytes(StandardCharsets.US_ASCII));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The vault's seal of " + record + " does not hold", e);
    }
  }

  private byte[] bytes(Object value) {
    try {
      return json.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is sealed must be writable as JSON");
    }
  }
}
