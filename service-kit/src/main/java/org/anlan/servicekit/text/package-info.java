/**
 * Makes Chinese names comparable: what looks different only because of width, case, script variant
 * or stray blanks is folded to one form, and cut into the two-character pieces that a search index
 * holds.
 */
@NullMarked
package org.anlan.servicekit.text;

import org.jspecify.annotations.NullMarked;
