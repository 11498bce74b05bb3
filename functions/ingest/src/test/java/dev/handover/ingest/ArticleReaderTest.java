package dev.handover.ingest;

import static dev.handover.ingest.IngestLimits.OBJECT_BYTES_MAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.handover.ledger.ObjectKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

class ArticleReaderTest {
  private static final ObjectKey OBJECT = new ObjectKey("articles", "a.txt");
  private static final Instant WRITTEN = Instant.parse("2025-07-04T10:00:00Z");

  private final S3Client s3 = mock();
  private final ArticleReader reader = new ArticleReader(s3);

  @Test
  void contentComesWithItsEtagUnquotedAndItsTime() {
    holds(3, new ByteArrayInputStream(new byte[] {1, 2, 3}));

    var content = (StoredObject.Content) reader.read(OBJECT);

    assertThat(content.bytes()).containsExactly(1, 2, 3);
    assertThat(content.etag()).isEqualTo("abc");
    assertThat(content.modified()).contains(WRITTEN);
  }

  @Test
  void anObjectThatIsGoneIsAbsent() {
    fails(NoSuchKeyException.builder().statusCode(404).message("No such key").build());

    assertThat(reader.read(OBJECT)).isEqualTo(new StoredObject.Absent());
  }

  @Test
  void anObjectOverTheLimitIsNotRead() {
    holds(OBJECT_BYTES_MAX + 1L, broken());

    assertThat(reader.read(OBJECT))
        .isEqualTo(new StoredObject.TooLarge("abc", Optional.of(WRITTEN), OBJECT_BYTES_MAX + 1L));
  }

  @Test
  void anObjectThatHidesItsSizeIsReadUpToTheLimit() {
    holds(0, new ByteArrayInputStream(new byte[OBJECT_BYTES_MAX + 9]));

    assertThat(reader.read(OBJECT))
        .isEqualTo(new StoredObject.TooLarge("abc", Optional.of(WRITTEN), OBJECT_BYTES_MAX + 1L));
  }

  @Test
  void anObjectAtTheLimitIsRead() {
    holds(OBJECT_BYTES_MAX, new ByteArrayInputStream(new byte[OBJECT_BYTES_MAX]));

    assertThat(reader.read(OBJECT)).isInstanceOf(StoredObject.Content.class);
  }

  @Test
  void throttlingIsTransient() {
    fails(S3Exception.builder().statusCode(503).message("SlowDown").build());

    assertTransient("S3 answers 503: SlowDown");
  }

  @Test
  void aDeniedReadNamesThePermissionThatMayBeMissing() {
    fails(S3Exception.builder().statusCode(403).message("Access Denied").build());

    assertTransient("s3:ListBucket");
  }

  @Test
  void aTimeOutIsTransient() {
    fails(SdkClientException.create("Read timed out"));

    assertTransient("Read timed out");
  }

  @Test
  void contentThatBreaksOffIsTransient() {
    holds(3, broken());

    assertTransient("connection reset");
  }

  private void assertTransient(String message) {
    assertThatThrownBy(() -> reader.read(OBJECT))
        .isInstanceOf(TransientReadException.class)
        .hasMessageContaining(message);
  }

  private void holds(long announced, InputStream content) {
    var response =
        GetObjectResponse.builder()
            .eTag("\"abc\"")
            .contentLength(announced)
            .lastModified(WRITTEN)
            .build();
    when(s3.getObject(anyGet()))
        .thenReturn(new ResponseInputStream<>(response, AbortableInputStream.create(content)));
  }

  private void fails(Exception fault) {
    when(s3.getObject(anyGet())).thenThrow(fault);
  }

  private static Consumer<GetObjectRequest.Builder> anyGet() {
    return any();
  }

  private static InputStream broken() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("connection reset");
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        return read();
      }
    };
  }
}
