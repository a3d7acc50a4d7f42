/** The register itself: how units enter it, how they are read and what is decided on them. */
@NullMarked
package org.anlan.registry.enterprise.register;

import org.jspecify.annotations.NullMarked;
