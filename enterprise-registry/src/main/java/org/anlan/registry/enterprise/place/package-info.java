/** Where an enterprise is and what kind of place it occupies. */
@NullMarked
package org.anlan.registry.enterprise.place;

import org.jspecify.annotations.NullMarked;
