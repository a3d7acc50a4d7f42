/** What a service does not start with where people rely on it. */
@NullMarked
package org.anlan.servicekit.production;

import org.jspecify.annotations.NullMarked;
