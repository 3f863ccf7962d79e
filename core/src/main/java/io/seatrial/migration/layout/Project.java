package io.seatrial.migration.layout;

import java.nio.file.Path;

/** The folder a user points Seatrial at, and what layouts ask of it. */
public record Project(Path root) {}
