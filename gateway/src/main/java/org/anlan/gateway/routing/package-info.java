/** Which service owns a path, and the streaming of requests and answers between the two. */
@NullMarked
package org.anlan.gateway.routing;

import org.jspecify.annotations.NullMarked;
