package org.anlan.servicekit.attachment;

import java.util.HexFormat;
import org.anlan.servicekit.idempotency.Fingerprinted;

/** A file that was checked and stored, and waits for the record it belongs to. */
public record StoredFile(String name, FileType type, long size, String sha256)
    implements Fingerprinted {

  @Override
  public byte[] fingerprint() {
    return HexFormat.of().parseHex(sha256);
  }
}
