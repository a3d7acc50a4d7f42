/**
 * One transaction per use case: bound to its scope at the start, sealed with its facts at the end.
 */
@NullMarked
package org.anlan.servicekit.transaction;

import org.jspecify.annotations.NullMarked;
