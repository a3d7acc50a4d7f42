@NullMarked
package org.anlan.servicekit.paging;

import org.jspecify.annotations.NullMarked;
