package org.anlan.images.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The key of whoever releases, ECDSA on the curve P-256, which is what cosign checks by {@code
 * --key}. It comes from outside and is kept nowhere.
 */
public final class SigningKey {

  private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
  private static final String END = "-----END PRIVATE KEY-----";

  private final PrivateKey key;

  private SigningKey(PrivateKey key) {
    this.key = key;
  }

  /** As {@code openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256} writes it. */
  public static SigningKey in(Path file) throws IOException {
    var text = Files.readString(file, StandardCharsets.US_ASCII).strip();
    if (!text.startsWith(BEGIN) || !text.endsWith(END)) {
      throw new IOException(file + " is no private key in PEM (PKCS 8, without a password)");
    }
    var body = text.substring(BEGIN.length(), text.length() - END.length());
    try {
      var spec = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(body));
      var key = (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(spec);
      if (!key.getParams().getCurve().equals(p256().getCurve())) {
        throw new IOException(file + " is no key on the curve P-256");
      }
      return new SigningKey(key);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IOException(file + " is no key on the curve P-256", e);
    }
  }

  private static ECParameterSpec p256() throws GeneralSecurityException {
    var parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec("secp256r1"));
    return parameters.getParameterSpec(ECParameterSpec.class);
  }

  /** The signature of the bytes in base64; each time another one, as ECDSA has it. */
  String sign(byte[] bytes) {
    try {
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(key);
      signature.update(bytes);
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java has it, and the key is of its kind
    }
  }
}
