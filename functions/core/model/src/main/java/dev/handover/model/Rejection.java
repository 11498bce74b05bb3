package dev.handover.model;

/**
 * Content that cannot be read as an article; reading it again would not help.
 *
 * @param reason what is wrong, from a closed list
 * @param detail one sentence that says what was found and what to do
 */
public record Rejection(RejectionReason reason, String detail) implements Extraction {}
