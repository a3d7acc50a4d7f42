/** Good bodies, for whoever needs a record of some kind and not a particular one. */
@NullMarked
package org.anlan.systemtests.sample;

import org.jspecify.annotations.NullMarked;
