/** How many of the units of high risk lie in a grid that somebody walks. */
@NullMarked
package org.anlan.registry.supervision.coverage;

import org.jspecify.annotations.NullMarked;
