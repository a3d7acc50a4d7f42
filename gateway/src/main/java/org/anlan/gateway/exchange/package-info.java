/**
 * One request and its answer: how it is identified, what of it is refused outright, which headers
 * pass.
 */
@NullMarked
package org.anlan.gateway.exchange;

import org.jspecify.annotations.NullMarked;
