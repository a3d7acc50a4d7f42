/** 一岗一清单 The posts of a unit and the safety duties of each. */
@NullMarked
package org.anlan.registry.dossier.responsibility;

import org.jspecify.annotations.NullMarked;
