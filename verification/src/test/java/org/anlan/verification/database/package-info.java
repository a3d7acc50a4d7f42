@NullMarked
package org.anlan.verification.database;

import org.jspecify.annotations.NullMarked;
