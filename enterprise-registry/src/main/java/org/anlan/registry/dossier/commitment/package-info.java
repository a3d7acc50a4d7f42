/** 安全承诺 What a unit and its head have publicly committed themselves to. */
@NullMarked
package org.anlan.registry.dossier.commitment;

import org.jspecify.annotations.NullMarked;
