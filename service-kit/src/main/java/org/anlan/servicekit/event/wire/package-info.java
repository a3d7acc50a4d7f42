/** How facts look on Kafka, and how this service reaches it. */
@NullMarked
package org.anlan.servicekit.event.wire;

import org.jspecify.annotations.NullMarked;
