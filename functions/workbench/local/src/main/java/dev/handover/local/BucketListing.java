package dev.handover.local;

import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** What the bucket holds, page by page. */
final class BucketListing {
  private final S3Client s3;
  private final String bucket;

  BucketListing(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** Every key with a stamp that differs whenever the object was written again. */
  Map<String, String> read() {
    Map<String, String> stamps = new TreeMap<>();
    s3.listObjectsV2Paginator(list -> list.bucket(bucket))
        .contents()
        .forEach(object -> stamps.put(object.key(), stamp(object)));
    return stamps;
  }

  private static String stamp(S3Object object) {
    return object.eTag().replace("\"", "")
        + " "
        + object.size()
        + " "
        + object.lastModified().toEpochMilli();
  }
}
