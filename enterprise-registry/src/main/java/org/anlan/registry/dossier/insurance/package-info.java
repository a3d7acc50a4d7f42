/** 安全生产责任保险 Liability insurance of units, and who of the high-risk sectors lacks it. */
@NullMarked
package org.anlan.registry.dossier.insurance;

import org.jspecify.annotations.NullMarked;
