@NullMarked
package org.anlan.servicekit.web;

import org.jspecify.annotations.NullMarked;
