package dev.handover.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Where articles come from: a bucket of the stack's own, or one that was there before. */
class BucketTest {
  private static final Map<String, String> THERE =
      Map.of("ExistingBucket", "desk-articles", "ArticlesPrefix", "news/");

  @Test
  void aNewBucketNotifiesIngestOfAllThatComesAndGoes() {
    JsonNode bucket = Deployment.with(Map.of("ArticlesPrefix", "news/")).resource("ArticlesBucket");
    JsonNode notifications =
        bucket.required("NotificationConfiguration").required("LambdaConfigurations");

    assertThat(notifications.values())
        .extracting(each -> each.required("Event").stringValue())
        .containsExactly(
            "s3:ObjectCreated:*",
            "s3:ObjectRemoved:*",
            "s3:LifecycleExpiration:DeleteMarkerCreated");
    assertThat(notifications.values())
        .allSatisfy(
            each -> {
              assertThat(each.required("Function").stringValue()).isEqualTo("IngestFunction.Arn");
              assertThat(each.at("/Filter/S3Key/Rules/0/Value").stringValue()).isEqualTo("news/");
            });
  }

  @Test
  void onlyTheBucketOfThisAccountMayInvokeIngest() {
    Deployment deployment = Deployment.with(Map.of());
    JsonNode permission = deployment.resource("ArticlesMayInvokeIngest");
    String bucket = deployment.resource("ArticlesBucket").required("BucketName").stringValue();

    assertThat(permission.required("FunctionName").stringValue()).isEqualTo("IngestFunction");
    assertThat(permission.required("Principal").stringValue()).isEqualTo("s3.amazonaws.com");
    assertThat(permission.required("SourceArn").stringValue())
        .isEqualTo("arn:${AWS::Partition}:s3:::" + bucket);
    assertThat(permission.required("SourceAccount").stringValue()).isEqualTo("AWS::AccountId");
  }

  @Test
  void aBucketThatIsThereIsNotMadeAndNotTouched() {
    Deployment deployment = Deployment.with(THERE);

    assertThat(deployment.resources("AWS::S3::Bucket")).isEmpty();
    assertThat(deployment.resources("AWS::S3::BucketPolicy")).isEmpty();
    assertThat(deployment.resources("AWS::Lambda::Permission"))
        .containsOnlyKeys("ExistingBucketMayInvokeIngest", "ApiMayInvokeQuery");
  }

  @Test
  void ofABucketThatIsThereEventBridgeTells() {
    Deployment deployment = Deployment.with(THERE);
    JsonNode rule = deployment.resource("ExistingBucketRule");
    JsonNode pattern = rule.required("EventPattern");

    assertThat(pattern.at("/source/0").stringValue()).isEqualTo("aws.s3");
    assertThat(Template.texts(pattern.required("detail-type")))
        .containsExactly("Object Created", "Object Deleted");
    assertThat(pattern.at("/detail/bucket/name/0").stringValue()).isEqualTo("desk-articles");
    assertThat(pattern.at("/detail/object/key/0/prefix").stringValue()).isEqualTo("news/");
    assertThat(rule.at("/Targets/0/Arn").stringValue()).isEqualTo("IngestFunction.Arn");
    assertThat(rule.at("/Targets/0/DeadLetterConfig/Arn").stringValue())
        .isEqualTo("FailedEvents.Arn");
    assertThat(
            deployment
                .resource("ExistingBucketMayInvokeIngest")
                .required("SourceArn")
                .stringValue())
        .isEqualTo("ExistingBucketRule.Arn");
  }

  @Test
  void withoutAPrefixAllObjectsAreAskedFor() {
    JsonNode rule =
        Deployment.with(Map.of("ExistingBucket", "desk-articles")).resource("ExistingBucketRule");

    assertThat(rule.at("/EventPattern/detail").has("object")).isFalse();
  }

  @Test
  void eventBridgeMayPutIntoTheQueueWhatDoesNotArrive() {
    JsonNode allowed =
        Deployment.with(THERE).resource("FailedEventsPolicy").at("/PolicyDocument/Statement/1");

    assertThat(allowed.at("/Principal/Service").stringValue()).isEqualTo("events.amazonaws.com");
    assertThat(allowed.required("Action").stringValue()).isEqualTo("sqs:SendMessage");
    assertThat(allowed.at("/Condition/ArnEquals/aws:SourceArn").stringValue())
        .isEqualTo("ExistingBucketRule.Arn");
  }

  @Test
  void aPrefixThatS3AndIamWriteDifferentlyIsRefused() {
    assertThat(Deployment.with(Map.of("ArticlesPrefix", "news desk/")).refusals())
        .containsExactly("ArticlesPrefix");
  }

  @Test
  void aKeyWithoutItsBucketIsRefused() {
    assertThat(
            Deployment.with(
                    Map.of("ExistingBucketKey", "arn:aws:kms:eu-central-1:111122223333:key/0f1d"))
                .refusals())
        .singleElement()
        .asString()
        .startsWith("ExistingBucketKey is the key of ExistingBucket");
  }

  @Test
  void reportsOfABackfillDoNotGoWhereTheyWouldBeReadAsArticles() {
    assertThat(
            Deployment.with(Map.of("ExistingBucket", "articles", "BackfillReports", "articles"))
                .refusals())
        .singleElement()
        .asString()
        .startsWith("A report in the articles' bucket would be read as an article");
  }
}
