package dev.handover.ingest;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.model.InvalidObjectStateException;

/** S3 holds the object in an archive, from which nobody can read it until it is restored. */
final class ArchivedObjectException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ArchivedObjectException(InvalidObjectStateException cause) {
    super(
        Stream.of(cause.storageClassAsString(), cause.accessTierAsString())
            .filter(Objects::nonNull)
            .collect(
                Collectors.joining(
                    " ",
                    "The object is archived (",
                    "). Restore it with aws s3api restore-object, then have it read again")),
        cause);
  }
}
