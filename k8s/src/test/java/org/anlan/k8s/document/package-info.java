/** Files that are made of others. */
@NullMarked
package org.anlan.k8s.document;

import org.jspecify.annotations.NullMarked;
