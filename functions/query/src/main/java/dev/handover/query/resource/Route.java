package dev.handover.query.resource;

/**
 * Where a resource is found.
 *
 * @param meaning one clause for readers
 */
public record Route(PathTemplate path, String meaning, Resource<?> resource) {}
