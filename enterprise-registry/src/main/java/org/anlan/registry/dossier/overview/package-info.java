/** The dossier as a whole: how much of it there is, what falls due in it, and what happened. */
@NullMarked
package org.anlan.registry.dossier.overview;

import org.jspecify.annotations.NullMarked;
