/** What operators look at, and the names that they must get right. */
@NullMarked
package org.anlan.k8s.operation;

import org.jspecify.annotations.NullMarked;
