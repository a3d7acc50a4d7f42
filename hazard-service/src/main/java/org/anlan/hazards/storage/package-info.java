/** How what is kept in JSON columns is written and read. */
@NullMarked
package org.anlan.hazards.storage;

import org.jspecify.annotations.NullMarked;
