/** How a service is started: to serve, or only to bring its database up to date. */
@NullMarked
package org.anlan.servicekit.start;

import org.jspecify.annotations.NullMarked;
