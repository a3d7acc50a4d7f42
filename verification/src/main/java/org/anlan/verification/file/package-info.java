/** Invariants of the files that are attached to records. */
@NullMarked
package org.anlan.verification.file;

import org.jspecify.annotations.NullMarked;
