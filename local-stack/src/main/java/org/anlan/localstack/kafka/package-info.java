/** The real Kafka of the suite: one broker that is its own controller (KRaft). */
@NullMarked
package org.anlan.localstack.kafka;

import org.jspecify.annotations.NullMarked;
