@NullMarked
package org.anlan.verification.recovery;

import org.jspecify.annotations.NullMarked;
