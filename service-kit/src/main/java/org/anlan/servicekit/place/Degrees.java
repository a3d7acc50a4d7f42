package org.anlan.servicekit.place;

/** A longitude and a latitude; of which system, whoever has them knows. */
public record Degrees(double lon, double lat) {}
