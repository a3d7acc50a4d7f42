/** What Linux tells of processes: their CPU time and their memory. */
@NullMarked
package org.anlan.benchmark.process;

import org.jspecify.annotations.NullMarked;
