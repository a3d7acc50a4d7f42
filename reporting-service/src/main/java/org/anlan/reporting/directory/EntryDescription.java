package org.anlan.reporting.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an entry of the registry's directory stands. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EntryDescription(
    String kind,
    String code,
    String name,
    @Nullable String parent,
    String countyCode,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String leadOrganization) {}
