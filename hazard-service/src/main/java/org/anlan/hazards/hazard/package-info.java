/** The hazard itself: its states, the verbs that move it, and the facts it tells the world. */
@NullMarked
package org.anlan.hazards.hazard;

import org.jspecify.annotations.NullMarked;
