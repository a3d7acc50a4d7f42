/** What stands at a unit: facilities 设施, counted by themselves, and equipment that has to go. */
@NullMarked
package org.anlan.registry.dossier.facility;

import org.jspecify.annotations.NullMarked;
