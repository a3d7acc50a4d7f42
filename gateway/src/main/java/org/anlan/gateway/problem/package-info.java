/** What the gateway itself refuses, as RFC 9457 problems in Chinese and English. */
@NullMarked
package org.anlan.gateway.problem;

import org.jspecify.annotations.NullMarked;
