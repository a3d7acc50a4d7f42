/** The list of the seriously dishonest 严重失信名单 and its procedure (应急管理部令11). */
@NullMarked
package org.anlan.registry.dossier.dishonesty;

import org.jspecify.annotations.NullMarked;
