package org.anlan.registry.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sector that an organisation answers for, and the document that says so. */
@Schema(description = "职责 · A duty from the catalogue of the organisation")
public record Duty(
    @Schema(examples = "FMKS") @NotBlank @Size(max = 40) String sectorCode,
    @Schema(description = "文件依据", examples = "平编发〔2022〕56号") @NotBlank @Size(max = 200) String document) {}
