/**
 * How facts become rows: one row per record, the newest state wins, whatever order they come in.
 */
@NullMarked
package org.anlan.reporting.fact;

import org.jspecify.annotations.NullMarked;
