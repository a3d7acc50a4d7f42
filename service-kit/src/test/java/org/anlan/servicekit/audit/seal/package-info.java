/** Tests of sealing and anchoring. */
@NullMarked
package org.anlan.servicekit.audit.seal;

import org.jspecify.annotations.NullMarked;
