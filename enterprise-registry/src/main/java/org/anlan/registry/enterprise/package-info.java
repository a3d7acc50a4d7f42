/**
 * The units under supervision 生产经营单位, from registration to cancellation: who they are, who is in
 * charge of them, whether they work and whether they are watched closely this year. What their file
 * holds besides (facilities, licences, commitments …) comes as features of its own beside this one.
 */
@NullMarked
package org.anlan.registry.enterprise;

import org.jspecify.annotations.NullMarked;
