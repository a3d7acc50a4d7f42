/** Whether {@code verify} holds on a healthy suite and finds what is wrong; backup and restore. */
@NullMarked
package org.anlan.systemtests.verification;

import org.jspecify.annotations.NullMarked;
