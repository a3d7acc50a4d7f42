/** What a county decides for itself about hazards: its profile's section {@code hazard-service}. */
@NullMarked
package org.anlan.hazards.profile;

import org.jspecify.annotations.NullMarked;
