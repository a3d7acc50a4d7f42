package org.anlan.servicekit.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What an operator may decide about attachments. */
@ConfigMapping(prefix = "anlan.attachments")
public interface AttachmentConfig {

  /** Where files are kept: in the folder, or in a store that speaks the S3 API. */
  @WithDefault("folder")
  Kind store();

  /** The S3 store, where that is the one. */
  Optional<S3> s3();

  /** Where the files lie, shared by all replicas of a service; with S3, those on their way in. */
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

  /** The kinds of store. */
  enum Kind {
    FOLDER,
    S3
  }

  /**
   * A bucket, one service's alone. Without {@code WithDefault}, which would make the whole of it
   * required.
   */
  interface S3 {

    /** Address of the store. */
    URI endpoint();

    /** What requests are signed for, us-east-1 if unsaid; most stores but Amazon's take any. */
    Optional<String> region();

    /** The bucket, which exists. */
    String bucket();

    /** Whether the bucket stands in the path and not in the host name; true if unsaid. */
    Optional<Boolean> pathStyle();

    /** Who signs; from the environment only. */
    String accessKey();

    /** With what; from the environment only. */
    String secretKey();
  }
}
