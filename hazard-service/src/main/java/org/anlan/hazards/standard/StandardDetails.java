package org.anlan.hazards.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an item says.
 *
 * @param sectorCodes whom it concerns; none means everybody
 * @param standard the name under which the standard is cited
 * @param item the article or item of it
 * @param text what it is about, in short words of our own; the published text decides
 */
public record StandardDetails(
    @Size(max = 30) @Nullable List<@NotBlank @Size(max = 20) String> sectorCodes,
    @NotBlank @Size(max = 200) String standard,
    @NotBlank @Size(max = 100) String item,
    @NotBlank @Size(max = 1000) String text,
    @NotBlank @Size(max = 300) String source,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {}
