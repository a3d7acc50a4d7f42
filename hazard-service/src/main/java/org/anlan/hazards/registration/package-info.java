/** How a hazard comes on record: who may report what, at which enterprise or place it lies. */
@NullMarked
package org.anlan.hazards.registration;

import org.jspecify.annotations.NullMarked;
