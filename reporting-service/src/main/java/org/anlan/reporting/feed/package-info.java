/**
 * What the province's system reads: the ordered feed of changes, single records and the code lists.
 * Each disclosure stands in the audit trail.
 */
@NullMarked
package org.anlan.reporting.feed;

import org.jspecify.annotations.NullMarked;
