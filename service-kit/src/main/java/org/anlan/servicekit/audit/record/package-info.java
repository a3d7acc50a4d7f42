/** What is kept of one deed, and the digest by which a later change shows. */
@NullMarked
package org.anlan.servicekit.audit.record;

import org.jspecify.annotations.NullMarked;
