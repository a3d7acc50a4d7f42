/** Invariants that PostgreSQL is asked about, most of them one SQL file each. */
@NullMarked
package org.anlan.verification.database;

import org.jspecify.annotations.NullMarked;
