/** What an operator runs beside the suite: whether all that must hold across services holds. */
@NullMarked
package org.anlan.verification;

import org.jspecify.annotations.NullMarked;
