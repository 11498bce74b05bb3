package dev.handover.ingest;

import dev.handover.ledger.ObjectKey;
import software.amazon.awssdk.services.s3.model.InvalidObjectStateException;

/** S3 holds the object in an archive, from which nobody can read it until it is restored. */
final class ArchivedObjectException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ArchivedObjectException(ObjectKey object, InvalidObjectStateException cause) {
    super(
        "The object is archived (storage class %s). Restore it, aws s3api restore-object --bucket %s --key '%s' --restore-request Days=7, and have it read again then (replay)"
            .formatted(cause.storageClassAsString(), object.bucket(), object.key()),
        cause);
  }
}
