/** What operators see of the running suite: metrics, logs as JSON, traces. */
@NullMarked
package org.anlan.systemtests.observability;

import org.jspecify.annotations.NullMarked;
