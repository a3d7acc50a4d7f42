/** The one clock; rules get their day from it, never from the machine. */
@NullMarked
package org.anlan.servicekit.time;

import org.jspecify.annotations.NullMarked;
