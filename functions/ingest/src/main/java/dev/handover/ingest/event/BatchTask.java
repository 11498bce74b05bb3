package dev.handover.ingest.event;

import dev.handover.ledger.ObjectKey;
import java.util.List;
import java.util.stream.Stream;

/**
 * One object that S3 Batch Operations asks to be read.
 *
 * @param key as the request has it
 */
public record BatchTask(String id, String bucket, String key) {

  /**
   * The objects that may be meant, at least one. AWS's own examples read a {@code +} as a space,
   * its manuals leave open whether it may be a plus sign; since an object is only read as it now
   * is, reading both does no harm.
   *
   * @throws IllegalArgumentException for a key that cannot be decoded
   */
  public List<ObjectKey> objects() {
    return Stream.of(KeyEncoding.FORM, KeyEncoding.ADDRESS)
        .map(encoding -> new ObjectKey(bucket, encoding.decoded(key)))
        .distinct()
        .toList();
  }

  /** The object as the request names it. */
  public String name() {
    return bucket + "/" + key;
  }
}
