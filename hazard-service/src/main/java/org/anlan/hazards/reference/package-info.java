/** The small copies kept of what the registry owns: enterprise cards and the directory of codes. */
@NullMarked
package org.anlan.hazards.reference;

import org.jspecify.annotations.NullMarked;
