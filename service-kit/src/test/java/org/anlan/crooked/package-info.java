/** A service that breaks every rule of the architecture once, so that each is seen to notice. */
@NullMarked
package org.anlan.crooked;

import org.jspecify.annotations.NullMarked;
