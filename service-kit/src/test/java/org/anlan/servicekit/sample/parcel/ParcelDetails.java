package org.anlan.servicekit.sample.parcel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a sender says of a parcel. */
public record ParcelDetails(@NotBlank @Size(max = 50) String name, @NotNull ParcelSize size) {}
