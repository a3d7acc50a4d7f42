/** Bearer tokens: who is believed, and for how long without looking again. */
@NullMarked
package org.anlan.servicekit.token;

import org.jspecify.annotations.NullMarked;
