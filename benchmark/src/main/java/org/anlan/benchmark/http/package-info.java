/** As much of HTTP/1.1 as a load generator needs, and no more. */
@NullMarked
package org.anlan.benchmark.http;

import org.jspecify.annotations.NullMarked;
