package dev.handover.bench.history;

import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** The call that ingest makes of S3, behind the gate; any other is refused. */
record GatedBucket(Gate gate, S3Client client) implements S3Client {
  @Override
  public ResponseInputStream<GetObjectResponse> getObject(GetObjectRequest request) {
    return gate.pass(Call.GET_OBJECT, () -> client.getObject(request));
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {
    // The client behind it is shared.
  }
}
