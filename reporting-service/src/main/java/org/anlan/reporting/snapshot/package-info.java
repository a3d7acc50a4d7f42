/**
 * Published figures: immutable, with the definition they were made by; corrected by new versions.
 */
@NullMarked
package org.anlan.reporting.snapshot;

import org.jspecify.annotations.NullMarked;
