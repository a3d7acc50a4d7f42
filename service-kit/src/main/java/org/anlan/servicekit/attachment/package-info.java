/**
 * Files attached to records: taken only when they are what they claim to be, kept once however
 * often they are sent. The file is stored before the row that names it and removed after it, so
 * that a crash leaves a file too many and never one too few.
 */
@NullMarked
package org.anlan.servicekit.attachment;

import org.jspecify.annotations.NullMarked;
