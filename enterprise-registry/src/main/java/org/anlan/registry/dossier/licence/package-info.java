/** Licences 许可证 of units: who gave them, for what, until when, and that they run out. */
@NullMarked
package org.anlan.registry.dossier.licence;

import org.jspecify.annotations.NullMarked;
