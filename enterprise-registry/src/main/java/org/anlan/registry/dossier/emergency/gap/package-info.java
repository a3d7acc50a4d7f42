/** Units that should have drilled and did not. */
@NullMarked
package org.anlan.registry.dossier.emergency.gap;

import org.jspecify.annotations.NullMarked;
