/**
 * Positions as people enter them: in the systems of receivers and maps, turned into the national
 * one.
 */
@NullMarked
package org.anlan.servicekit.place;

import org.jspecify.annotations.NullMarked;
