/**
 * Photographs from people who may not be known: what a telephone writes into a picture beside the
 * picture itself, such as where it was taken and with which device, is taken out before anything is
 * kept.
 */
@NullMarked
package org.anlan.hazards.photograph;

import org.jspecify.annotations.NullMarked;
