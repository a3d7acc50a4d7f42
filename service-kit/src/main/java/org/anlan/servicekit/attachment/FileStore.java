package org.anlan.servicekit.attachment;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Keeps files by the hash of their content. Written once, never changed. A folder on one machine, a
 * bucket of whatever speaks the S3 API in a cluster.
 */
interface FileStore {

  /** A place for a file on its way in: on this machine, and as near to the store as may be. */
  Path incoming();

  /** Keeps the incoming file durably; a file that is there already is renewed instead. */
  void keep(Path incoming, String hash);

  /** Marks a file as wanted now; false where there is none. */
  boolean renew(String hash);

  /** The content; the caller closes it. */
  InputStream open(String hash);

  /** The names of files that nobody has kept or renewed since, unfinished ones included. */
  List<String> untouchedSince(Instant time);

  /** Removes a file unless it was renewed in the meantime; true where it did. */
  boolean removeUntouchedSince(String name, Instant time);
}
