/**
 * Clues (线索): somebody says that there may be a hazard. They are dispatched to whoever is in
 * charge, looked into, and end as a hazard on record or as none; whoever said so is told.
 */
@NullMarked
package org.anlan.hazards.clue;

import org.jspecify.annotations.NullMarked;
