/**
 * Reports from the public (举报): anybody may say that something is wrong, with or without a name,
 * and ask by receipt and code what came of it. A report becomes a clue like every other.
 */
@NullMarked
package org.anlan.hazards.report;

import org.jspecify.annotations.NullMarked;
