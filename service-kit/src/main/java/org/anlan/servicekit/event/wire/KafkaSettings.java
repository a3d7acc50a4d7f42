package org.anlan.servicekit.event.wire;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How topics come to be and how long a send may take. */
@ConfigMapping(prefix = "anlan.kafka")
public interface KafkaSettings {

  /** Creates missing topics; for one machine. In a cluster topics are declared, not created. */
  @WithDefault("false")
  boolean createTopics();

  /** Fixed for the life of a topic: another number sends later facts of a subject elsewhere. */
  @WithDefault("4")
  int partitions();

  /** Copies of each partition; three in a cluster. */
  @WithDefault("1")
  short replication();

  /** After this long without an acknowledgement a record counts as not sent and is sent anew. */
  @WithDefault("20s")
  Duration sendTimeout();
}
