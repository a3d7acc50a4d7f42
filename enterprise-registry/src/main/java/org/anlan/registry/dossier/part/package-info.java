/**
 * What all parts of a dossier have in common: they are recorded under a unit, changed, withdrawn
 * with a reason and never deleted; they have a validity, fall due, and are listed for whoever may
 * see the unit.
 */
@NullMarked
package org.anlan.registry.dossier.part;

import org.jspecify.annotations.NullMarked;
