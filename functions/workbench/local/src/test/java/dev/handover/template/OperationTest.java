package dev.handover.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ingest.Metric;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator sees of a deployment, and what bounds it. */
class OperationTest {
  private static final Map<String, String> TOLD =
      Map.of("AlarmEmail", "desk@example.org", "QuietHours", "24");

  private static final Dimension OF_A_FUNCTION =
      new Dimension("FunctionName", "AWS::Serverless::Function");

  /** By namespace. */
  private static final Map<String, Dimension> DIMENSIONS =
      Map.of(
          "AWS/Lambda",
          OF_A_FUNCTION,
          "Handover",
          OF_A_FUNCTION,
          "AWS/SQS",
          new Dimension("QueueName", "AWS::SQS::Queue"),
          "AWS/ApiGateway",
          new Dimension("ApiId", "AWS::ApiGatewayV2::Api"));

  /** By what metrics are told apart, and of which type of resource that is a name. */
  private record Dimension(String name, String type) {}

  @Test
  void everyAlarmGoesToWhoIsToBeTold() {
    assertThat(Deployment.with(TOLD).resources("AWS::CloudWatch::Alarm"))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            (_, alarm) ->
                assertThat(Template.texts(alarm.required("AlarmActions")))
                    .containsExactly("AlarmTopic"));
  }

  @Test
  void withoutAnAddressThereAreAlarmsAndNoTopic() {
    Deployment deployment = Deployment.with(Map.of());

    assertThat(deployment.resources("AWS::SNS::Topic")).isEmpty();
    assertThat(deployment.resources("AWS::CloudWatch::Alarm"))
        .hasSizeGreaterThan(5)
        .noneSatisfy((_, alarm) -> assertThat(alarm.has("AlarmActions")).isTrue());
  }

  @Test
  void everyAlarmMeasuresAResourceOfTheStack() {
    Deployment deployment = Deployment.with(TOLD);

    assertThat(deployment.resources("AWS::CloudWatch::Alarm"))
        .allSatisfy(
            (_, alarm) ->
                assertThat(alarm.findParents("Namespace"))
                    .isNotEmpty()
                    .allSatisfy(metric -> assertMeasures(deployment, metric)));
  }

  private static void assertMeasures(Deployment deployment, JsonNode metric) {
    String namespace = metric.required("Namespace").stringValue();
    assertThat(DIMENSIONS).containsKey(namespace);
    Dimension wanted = Objects.requireNonNull(DIMENSIONS.get(namespace));
    JsonNode dimension = metric.required("Dimensions").required(0);

    assertThat(metric.required("Dimensions")).hasSize(1);
    assertThat(dimension.required("Name").stringValue()).isEqualTo(wanted.name());
    assertThat(deployment.resources(wanted.type()))
        .containsKey(dimension.required("Value").stringValue().replaceFirst("[.].*", ""));
  }

  @Test
  void silenceRaisesAnAlarmOnlyWhereSomebodySaysHowLongItMayLast() {
    assertThat(Deployment.with(Map.of()).resources("AWS::CloudWatch::Alarm"))
        .doesNotContainKey("NoArticles");
    assertThat(
            Deployment.with(TOLD).resource("NoArticles").required("EvaluationPeriods").asString())
        .isEqualTo("24");
  }

  @Test
  void theRunbookHasASectionForEveryAlarm() throws IOException {
    String runbook = Files.readString(Template.PROJECT.resolve("docs").resolve("operations.md"));

    assertThat(Deployment.with(TOLD).resources("AWS::CloudWatch::Alarm").keySet())
        .allSatisfy(alarm -> assertThat(runbook).contains("\n### " + alarm + "\n"));
  }

  @Test
  void alarmsAndDashboardAskForMetricsThatAreTold() {
    Set<String> told =
        Stream.of(Metric.values()).map(Metric::word).collect(Collectors.toCollection(TreeSet::new));

    assertThat(asked()).isNotEmpty().isSubsetOf(told);
    assertThat(asked()).containsAll(told);
  }

  private static Set<String> asked() {
    Deployment deployment = Deployment.with(TOLD);
    Stream<String> alarms =
        deployment.resources("AWS::CloudWatch::Alarm").values().stream()
            .flatMap(alarm -> alarm.findParents("Namespace").stream())
            .filter(metric -> metric.required("Namespace").stringValue().equals("Handover"))
            .map(metric -> metric.required("MetricName").stringValue());
    return Stream.concat(alarms, shown()).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Of the dashboard: a dot repeats what stands above. */
  private static Stream<String> shown() {
    return dashboard().findValues("metrics").stream()
        .flatMap(
            metrics -> {
              String namespace = metrics.path(0).path(0).asString("");
              return metrics.values().stream()
                  .filter(_ -> namespace.equals("Handover"))
                  .map(metric -> metric.path(1).asString(""))
                  .filter(name -> !name.isEmpty() && !name.equals("."));
            });
  }

  private static JsonNode dashboard() {
    String body =
        Deployment.with(TOLD).resource("Dashboard").required("DashboardBody").stringValue();
    return JsonMapper.shared().readTree(body);
  }

  @ParameterizedTest
  @CsvSource({"IngestFunction, IngestConcurrency", "QueryFunction, QueryConcurrency"})
  void concurrencyIsReservedIfItIsBounded(String function, String parameter) {
    assertThat(Deployment.with(Map.of()).resource(function).has("ReservedConcurrentExecutions"))
        .isFalse();
    assertThat(
            Deployment.with(Map.of(parameter, "0"))
                .resource(function)
                .required("ReservedConcurrentExecutions")
                .asString())
        .isEqualTo("0");
  }

  @Test
  void everyLogIsKeptForTheDaysThatAreAsked() {
    assertThat(
            Deployment.with(Map.of("LogRetentionDays", "90"))
                .resources("AWS::Logs::LogGroup")
                .values())
        .hasSize(3)
        .allSatisfy(log -> assertThat(log.required("RetentionInDays").asString()).isEqualTo("90"));
  }
}
