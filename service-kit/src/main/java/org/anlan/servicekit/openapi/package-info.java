/** Writes into the OpenAPI document what follows from the code and need not be said again. */
@NullMarked
package org.anlan.servicekit.openapi;

import org.jspecify.annotations.NullMarked;
