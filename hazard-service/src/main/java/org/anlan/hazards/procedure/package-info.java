/** The steps between registration and closure, one use case per verb of the hazard. */
@NullMarked
package org.anlan.hazards.procedure;

import org.jspecify.annotations.NullMarked;
