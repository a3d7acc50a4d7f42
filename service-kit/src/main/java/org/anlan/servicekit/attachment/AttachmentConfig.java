package org.anlan.servicekit.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** What an operator may decide about attachments. */
@ConfigMapping(prefix = "anlan.attachments")
public interface AttachmentConfig {

  /** Where the files lie; all replicas of a service share it. */
  @WithDefault("attachments")
  Path folder();

  /** The largest file taken; the body limit of HTTP must leave room for it. */
  @WithDefault("40M")
  MemorySize maxSize();

  /** How long a file may lie without a row; longer than any request or import. */
  @WithDefault("24h")
  Duration grace();

  /** When files without a row are searched for. */
  @WithDefault("0 40 3 * * ?")
  String sweep();
}
