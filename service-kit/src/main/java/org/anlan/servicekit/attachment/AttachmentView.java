package org.anlan.servicekit.attachment;

import java.time.Instant;
import java.util.UUID;

/** What is shown of an attachment. */
public record AttachmentView(
    UUID id, String name, String mediaType, long size, String sha256, Instant addedAt) {}
