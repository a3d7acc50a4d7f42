/** Counts round trips to the database, because their number is a promise. */
@NullMarked
package org.anlan.servicekit.statements;

import org.jspecify.annotations.NullMarked;
