package dev.handover.local.export;

import java.util.Optional;

/**
 * A page of a list as it came.
 *
 * @param link the address of the page that follows by its header, if it has one
 */
record Page(String body, Optional<String> link) implements Attempt {}
