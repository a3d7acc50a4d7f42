/** How a file becomes records: kept in pieces, read row by row, taken batch by batch. */
@NullMarked
package org.anlan.servicekit.importing.flow;

import org.jspecify.annotations.NullMarked;
