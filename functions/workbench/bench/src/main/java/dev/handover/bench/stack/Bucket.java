package dev.handover.bench.stack;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket in memory, as the client of one that allows listing. */
public final class Bucket implements S3Client {
  /** As the events in {@code events/} name it. */
  public static final String NAME = "handover-articles";

  private static final int NOT_FOUND = 404;

  private final Map<String, byte[]> objects = new ConcurrentHashMap<>();

  public void put(String key, byte[] content) {
    objects.put(key, content);
  }

  public void remove(String key) {
    objects.remove(key);
  }

  @Override
  public ResponseInputStream<GetObjectResponse> getObject(GetObjectRequest request) {
    byte[] content =
        Optional.ofNullable(objects.get(request.key()))
            .orElseThrow(
                () ->
                    NoSuchKeyException.builder()
                        .statusCode(NOT_FOUND)
                        .message("The specified key does not exist.")
                        .build());
    return new ResponseInputStream<>(
        GetObjectResponse.builder()
            .eTag('"' + etag(content) + '"')
            .contentLength((long) content.length)
            .build(),
        AbortableInputStream.create(new ByteArrayInputStream(content)));
  }

  private static String etag(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has MD5", e);
    }
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {
    // It holds nothing but memory.
  }
}
