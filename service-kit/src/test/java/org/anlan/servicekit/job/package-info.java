/** What tests of long work need: a second replica. */
@NullMarked
package org.anlan.servicekit.job;

import org.jspecify.annotations.NullMarked;
