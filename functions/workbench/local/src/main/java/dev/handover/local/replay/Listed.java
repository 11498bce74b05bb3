package dev.handover.local.replay;

/**
 * An object as a bucket lists it.
 *
 * @param etag without its quotes
 */
record Listed(String key, String etag) {}
