/** The suite under measurement: started, addressed and observed from outside. */
@NullMarked
package org.anlan.benchmark.suite;

import org.jspecify.annotations.NullMarked;
