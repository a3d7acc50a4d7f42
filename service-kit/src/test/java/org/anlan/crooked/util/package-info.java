/** A layer by name. */
@NullMarked
package org.anlan.crooked.util;

import org.jspecify.annotations.NullMarked;
