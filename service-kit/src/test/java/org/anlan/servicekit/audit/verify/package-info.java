/** Tests of the verifier: it must see every tampering. */
@NullMarked
package org.anlan.servicekit.audit.verify;

import org.jspecify.annotations.NullMarked;
