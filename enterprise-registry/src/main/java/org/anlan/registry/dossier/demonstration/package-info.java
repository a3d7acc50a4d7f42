/** 示范创建 Units that others are shown as examples. */
@NullMarked
package org.anlan.registry.dossier.demonstration;

import org.jspecify.annotations.NullMarked;
