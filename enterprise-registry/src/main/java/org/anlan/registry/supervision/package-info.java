/**
 * Who looks after which unit 包联、包抓、挂钩、派驻: named people linked to named enterprises, since when and
 * until when, in which batch.
 */
@NullMarked
package org.anlan.registry.supervision;

import org.jspecify.annotations.NullMarked;
