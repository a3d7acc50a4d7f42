/** The whole suite, started as a user starts it, and how tests reach it from outside. */
@NullMarked
package org.anlan.systemtests.suite;

import org.jspecify.annotations.NullMarked;
