@NullMarked
package org.anlan.servicekit.profile;

import org.jspecify.annotations.NullMarked;
