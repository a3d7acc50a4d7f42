/** What a unit is like, for those who choose units by it: park, chemicals, capacity, scale. */
@NullMarked
package org.anlan.registry.enterprise.trait;

import org.jspecify.annotations.NullMarked;
