/** What is measured, one class for each part of the goals. */
@NullMarked
package org.anlan.benchmark.measure;

import org.jspecify.annotations.NullMarked;
