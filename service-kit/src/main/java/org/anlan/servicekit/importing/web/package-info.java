/** Imports over HTTP: uploads, what became of them, error workbooks and templates. */
@NullMarked
package org.anlan.servicekit.importing.web;

import org.jspecify.annotations.NullMarked;
