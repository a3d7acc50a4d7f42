/** Stories of the county's people, played through the gateway with real log-ins. */
@NullMarked
package org.anlan.systemtests.journey;

import org.jspecify.annotations.NullMarked;
