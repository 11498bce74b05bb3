package dev.handover.bench.coldstart.child;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.awscore.endpoints.AccountIdEndpointMode;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.utils.AttributeMap;

/** The functions' clients of AWS, or the same with something changed. */
final class Clients {
  /** Class that makes HTTP calls, below the SDK's package for them. */
  private static final String HTTP =
      System.getProperty("lever.http", "urlconnection.UrlConnectionHttpClient");

  /** Nothing is left for the SDK to find. */
  private static final boolean TOLD = Boolean.getBoolean("lever.told");

  private static final boolean IN_REGION = Boolean.getBoolean("lever.inRegion");

  private static final AttributeMap TRUSTING =
      AttributeMap.builder().put(SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES, true).build();

  private Clients() {}

  static S3Client s3() {
    S3ClientBuilder builder = S3Client.builder();
    if (TOLD) {
      builder
          .endpointOverride(endpoint("S3"))
          .disableS3ExpressSessionAuth(true)
          .disableMultiRegionAccessPoints(true)
          .crossRegionAccessEnabled(false)
          .accelerate(false);
    }
    return changed(builder).build();
  }

  static DynamoDbClient dynamoDb() {
    DynamoDbClientBuilder builder = DynamoDbClient.builder();
    if (TOLD) {
      builder
          .endpointOverride(endpoint("DYNAMODB"))
          .accountIdEndpointMode(AccountIdEndpointMode.DISABLED)
          .endpointDiscoveryEnabled(false);
    }
    return changed(builder).build();
  }

  private static <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> B changed(
      B builder) {
    builder.httpClient(http()).overrideConfiguration(Clients::change);
    if (IN_REGION) {
      builder.defaultsMode(DefaultsMode.IN_REGION);
    }
    if (TOLD) {
      builder
          .region(Region.of(System.getenv("AWS_REGION")))
          .credentialsProvider(EnvironmentVariableCredentialsProvider.create())
          .dualstackEnabled(false)
          .fipsEnabled(false);
    }
    return builder;
  }

  private static void change(ClientOverrideConfiguration.Builder calls) {
    calls.apiCallAttemptTimeout(Duration.ofSeconds(5)).apiCallTimeout(Duration.ofSeconds(15));
    if (TOLD) {
      calls.defaultProfileFile(ProfileFile.aggregator().build()).defaultProfileName("default");
    }
  }

  private static URI endpoint(String service) {
    return URI.create(System.getenv("AWS_ENDPOINT_URL_" + service));
  }

  // By name: only the command that compares them has all of them. AWS's own does not ask Java whom
  // to trust.
  private static SdkHttpClient http() {
    try {
      var builder =
          (SdkHttpClient.Builder<?>)
              Class.forName("software.amazon.awssdk.http." + HTTP)
                  .getMethod("builder")
                  .invoke(null);
      return HTTP.startsWith("crt") ? builder.buildWithDefaults(TRUSTING) : builder.build();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("There is no " + HTTP, e);
    }
  }
}
