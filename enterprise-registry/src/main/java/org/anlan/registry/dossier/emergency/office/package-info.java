/** Where that belongs which is no unit's. */
@NullMarked
package org.anlan.registry.dossier.emergency.office;

import org.jspecify.annotations.NullMarked;
