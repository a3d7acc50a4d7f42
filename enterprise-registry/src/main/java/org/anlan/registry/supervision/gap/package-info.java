/** Units that should have a resident supervisor and have none. */
@NullMarked
package org.anlan.registry.supervision.gap;

import org.jspecify.annotations.NullMarked;
