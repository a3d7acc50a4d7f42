/**
 * What divisions, organisations, grids and sectors have in common: a code with a time of validity
 * that enterprises refer to and that the other services copy.
 */
@NullMarked
package org.anlan.registry.directory;

import org.jspecify.annotations.NullMarked;
