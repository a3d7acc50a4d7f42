/** 安全生产标准化 The grades units hold and until when. */
@NullMarked
package org.anlan.registry.dossier.standardization;

import org.jspecify.annotations.NullMarked;
