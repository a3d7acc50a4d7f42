/** Tests and what they share. */
@NullMarked
package org.anlan.reporting;

import org.jspecify.annotations.NullMarked;
