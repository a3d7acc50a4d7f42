/** What becomes of a clue: photographs to it, to whom it is sent, and whether it is true. */
@NullMarked
package org.anlan.hazards.clue.handling;

import org.jspecify.annotations.NullMarked;
