/** Where to look and as whom. */
@NullMarked
package org.anlan.verification.setting;

import org.jspecify.annotations.NullMarked;
