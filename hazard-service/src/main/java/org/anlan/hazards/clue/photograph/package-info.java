/** Photographs that come with a clue, and what of them goes on to the hazard. */
@NullMarked
package org.anlan.hazards.clue.photograph;

import org.jspecify.annotations.NullMarked;
