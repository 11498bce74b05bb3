package dev.handover.local.export;

/** What came of asking for a page once. */
sealed interface Attempt permits Page, Refusal {}
