/** Every operation times every kind of caller against a reviewed table. */
@NullMarked
package org.anlan.systemtests.authorisation;

import org.jspecify.annotations.NullMarked;
