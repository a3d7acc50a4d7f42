/** Finds out whether the audit trail is what was written: all of it, in order, and nothing else. */
@NullMarked
package org.anlan.servicekit.audit.verify;

import org.jspecify.annotations.NullMarked;
