/** Days on which plans and drills fall due that depend on more than themselves. */
@NullMarked
package org.anlan.registry.dossier.emergency.due;

import org.jspecify.annotations.NullMarked;
