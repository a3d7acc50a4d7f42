@NullMarked
package org.anlan.servicekit.attachment;

import org.jspecify.annotations.NullMarked;
