/** What pods may do, and how they live. */
@NullMarked
package org.anlan.k8s.pod;

import org.jspecify.annotations.NullMarked;
