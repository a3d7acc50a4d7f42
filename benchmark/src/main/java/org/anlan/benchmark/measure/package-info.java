/** What is measured of single requests and of the processes, and what every part of it needs. */
@NullMarked
package org.anlan.benchmark.measure;

import org.jspecify.annotations.NullMarked;
