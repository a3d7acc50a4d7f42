/** Passwords and keys that are made for one installation and readable by its owner alone. */
@NullMarked
package org.anlan.localstack.secret;

import org.jspecify.annotations.NullMarked;
