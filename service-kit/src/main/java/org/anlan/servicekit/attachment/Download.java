package org.anlan.servicekit.attachment;

import java.io.InputStream;

/** An attachment with its content, which whoever takes it closes. */
public record Download(AttachmentView attachment, InputStream content) {}
