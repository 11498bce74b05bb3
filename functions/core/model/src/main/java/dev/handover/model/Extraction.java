package dev.handover.model;

/** What came of an article's bytes: it was read, or it cannot be read at all. */
public sealed interface Extraction permits Reading, Rejection {}
