/** The clues in sight, as a list and beside one another. */
@NullMarked
package org.anlan.hazards.clue.register;

import org.jspecify.annotations.NullMarked;
