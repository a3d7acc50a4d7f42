@NullMarked
package org.anlan.verification;

import org.jspecify.annotations.NullMarked;
