/** Records that may be one unit, suggested to whoever might merge them. */
@NullMarked
package org.anlan.registry.enterprise.duplicate;

import org.jspecify.annotations.NullMarked;
