/** How often one caller may ask. */
@NullMarked
package org.anlan.gateway.rate;

import org.jspecify.annotations.NullMarked;
