/**
 * 一患一档: all that is known of one hazard in one file, for those who keep records on paper and disks.
 * A zip with an index to read, the same as data, every attachment, and a manifest of hashes.
 */
@NullMarked
package org.anlan.hazards.archive;

import org.jspecify.annotations.NullMarked;
