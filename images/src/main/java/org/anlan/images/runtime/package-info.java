/** What a Java program needs below itself: a runtime, and the few libraries of the system. */
@NullMarked
package org.anlan.images.runtime;

import org.jspecify.annotations.NullMarked;
