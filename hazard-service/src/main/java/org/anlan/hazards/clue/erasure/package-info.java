/** Forgets who reported, when the county no longer has to know. */
@NullMarked
package org.anlan.hazards.clue.erasure;

import org.jspecify.annotations.NullMarked;
