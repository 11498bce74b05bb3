package dev.handover.ingest;

import dev.handover.ledger.ObjectKey;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.InvalidObjectStateException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Reads what the bucket holds now, within the size limit. */
final class ArticleReader {
  private static final int FORBIDDEN = 403;

  private final S3Client s3;

  ArticleReader(S3Client s3) {
    this.s3 = s3;
  }

  /**
   * Reads one object.
   *
   * @throws ArchivedObjectException when it has to be restored first
   * @throws TransientReadException when S3 does not give a clear answer; the event must be tried
   *     again
   */
  StoredObject read(ObjectKey object) {
    try (var content = s3.getObject(get -> get.bucket(object.bucket()).key(object.key()))) {
      return bounded(content);
    } catch (NoSuchKeyException e) {
      return new StoredObject.Absent();
    } catch (InvalidObjectStateException e) {
      throw new ArchivedObjectException(e);
    } catch (S3Exception e) {
      throw new TransientReadException(explanation(e), e);
    } catch (SdkException | IOException e) {
      throw new TransientReadException("S3 did not deliver the object: " + e.getMessage(), e);
    }
  }

  private static StoredObject bounded(ResponseInputStream<GetObjectResponse> content)
      throws IOException {
    String etag = content.response().eTag().replace("\"", "");
    Optional<Instant> modified = Optional.ofNullable(content.response().lastModified());
    long announced = content.response().contentLength();
    byte[] bytes =
        announced > IngestLimits.OBJECT_BYTES_MAX
            ? new byte[0]
            : content.readNBytes(IngestLimits.OBJECT_BYTES_MAX + 1);
    long size = Math.max(announced, bytes.length);
    if (size > IngestLimits.OBJECT_BYTES_MAX) {
      // Closing alone would read the rest, to keep the connection.
      content.abort();
      return new StoredObject.TooLarge(etag, modified, size);
    }
    return new StoredObject.Content(etag, modified, bytes);
  }

  private static String explanation(S3Exception e) {
    return e.statusCode() == FORBIDDEN
        ? "S3 denies access. The function's role needs s3:GetObject and kms:Decrypt of an encrypted"
            + " bucket, and s3:ListBucket, without which S3 also says 403 of an object that is"
            + " gone; both are given for keys that start with ArticlesPrefix only: "
            + e.getMessage()
        : "S3 answers " + e.statusCode() + ": " + e.getMessage();
  }
}
