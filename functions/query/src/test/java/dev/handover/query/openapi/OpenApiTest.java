package dev.handover.query.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.handover.ledger.ArticleRecord;
import dev.handover.ledger.ArticleStatus;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.VoiceReports;
import dev.handover.ledger.tally.Reconciliation;
import dev.handover.ledger.total.DirectedTotal;
import dev.handover.ledger.total.Grouping;
import dev.handover.model.Agreement;
import dev.handover.model.Attribute;
import dev.handover.model.Bound;
import dev.handover.model.DateSpan;
import dev.handover.model.Evidence;
import dev.handover.model.Exchange;
import dev.handover.model.ExchangeArticle;
import dev.handover.model.ExchangeEvidence;
import dev.handover.model.ExchangeSupport;
import dev.handover.model.ExchangeTransfer;
import dev.handover.model.People;
import dev.handover.model.Precision;
import dev.handover.model.RejectionReason;
import dev.handover.model.Report;
import dev.handover.model.ReportEvidence;
import dev.handover.model.Standing;
import dev.handover.model.StatedTally;
import dev.handover.model.Status;
import dev.handover.model.Total;
import dev.handover.model.Transfer;
import dev.handover.query.Limits;
import dev.handover.query.http.ProblemType;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.InvalidValueException;
import dev.handover.query.parameter.Parameter;
import dev.handover.query.resource.Route;
import dev.handover.query.resource.Router;
import dev.handover.query.resource.Routes;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description says what the code does. */
class OpenApiTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<Route> ROUTES =
      Routes.of(new Ledger(mock(DynamoDbClient.class), "handover"));
  private static final JsonNode DESCRIPTION =
      JSON.readTree(
          new Router(ROUTES)
              .answer(new Request("GET", "/dev", "/openapi.json", "", Map.of()))
              .body());

  static Stream<Arguments> records() {
    return Stream.of(
        Arguments.of("Exchange", Exchange.class),
        Arguments.of("Transfer", ExchangeTransfer.class),
        Arguments.of("DateSpan", DateSpan.class),
        Arguments.of("Total", Total.class),
        Arguments.of("Agreement", Agreement.class),
        Arguments.of("ArticleReference", ExchangeArticle.class),
        Arguments.of("Support", ExchangeSupport.class),
        Arguments.of("EvidenceByField", ExchangeEvidence.class),
        Arguments.of("Article", ArticleRecord.class),
        Arguments.of("Evidence", Evidence.class),
        Arguments.of("Report", Report.class),
        Arguments.of("ReportTransfer", Transfer.class),
        Arguments.of("ReportEvidence", ReportEvidence.class),
        Arguments.of("VoiceReports", VoiceReports.class),
        Arguments.of("GroupedTotal", DirectedTotal.class),
        Arguments.of("Tally", StatedTally.class),
        Arguments.of("Reconciliation", Reconciliation.class),
        Arguments.of("ReconciliationStep", Reconciliation.Step.class));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void aSchemaHasTheFieldsOfItsRecordAndNullsWhereTheyMayBe(String schema, Class<?> type) {
    JsonNode properties = DESCRIPTION.at("/components/schemas/" + schema + "/properties");

    List<RecordComponent> components = components(type).toList();

    List<String> required =
        DESCRIPTION
            .at("/components/schemas/" + schema + "/required")
            .valueStream()
            .map(JsonNode::asString)
            .toList();
    assertThat(required)
        .containsExactlyElementsOf(components.stream().map(OpenApiTest::name).toList());
    for (RecordComponent component : components) {
      JsonNode property = properties.required(name(component));
      assertThat(property.toString().contains("\"null\""))
          .as(name(component))
          .isEqualTo(component.getType() == Optional.class);
    }
  }

  static Stream<Arguments> words() {
    return Stream.of(
        Arguments.of("/People/enum", words(People.values(), People::word)),
        Arguments.of("/Bound/enum", words(Bound.values(), Bound::word)),
        Arguments.of("/Status/enum", words(Status.values(), Status::word)),
        Arguments.of("/Attribute/enum", words(Attribute.values(), Attribute::word)),
        Arguments.of(
            "/DateSpan/properties/precision/enum", words(Precision.values(), Precision::word)),
        Arguments.of(
            "/Transfer/properties/standing/enum", words(Standing.values(), Standing::word)),
        Arguments.of(
            "/Article/properties/status/enum", words(ArticleStatus.values(), ArticleStatus::word)),
        Arguments.of(
            "/Article/properties/reason/enum",
            Stream.concat(
                    words(RejectionReason.values(), RejectionReason::word).stream(),
                    Stream.of("null"))
                .toList()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("words")
  void aSchemaHasTheWordsOfItsEnum(String pointer, List<String> words) {
    assertThat(DESCRIPTION.at("/components/schemas" + pointer).valueStream())
        .map(word -> word.isNull() ? "null" : word.asString())
        .containsExactlyElementsOf(words);
  }

  @Test
  void totalsMayHaveEachGroupingBesideTheirFigures() {
    assertThat(DESCRIPTION.at("/components/schemas/GroupedTotal/properties").propertyNames())
        .containsAll(words(Grouping.values(), Grouping::word));
  }

  @Test
  void everyRouteIsDescribedWithItsParameters() {
    assertThat(DESCRIPTION.get("paths").propertyNames())
        .containsExactlyElementsOf(
            ROUTES.stream()
                .map(route -> route.path().text())
                .filter(path -> !path.startsWith("/docs/"))
                .toList());
    for (Route route : ROUTES) {
      JsonNode operation = DESCRIPTION.get("paths").path(route.path().text()).path("get");
      if (!operation.isMissingNode()) {
        assertThat(operation.get("parameters").findValuesAsString("name"))
            .as(route.path().text())
            .containsExactlyElementsOf(
                Stream.concat(
                        route.path().variables().stream(),
                        route.parameters().stream().map(Parameter::name))
                    .toList());
      }
    }
  }

  @Test
  void aParameterThatMayStandSeveralTimesIsAnArrayOfSoMany() {
    assertThat(
            DESCRIPTION
                .at("/paths/~1exchanges/get/parameters")
                .valueStream()
                .filter(parameter -> parameter.path("name").asString("").equals("party")))
        .singleElement()
        .extracting(party -> party.at("/schema/maxItems").asInt())
        .isEqualTo(Limits.PARTIES_MAX);
  }

  @Test
  void everyExampleOfAParameterIsRead() throws InvalidValueException {
    for (Route route : ROUTES) {
      for (Parameter<?> parameter : route.parameters()) {
        if (parameter.syntax().example().isPresent()) {
          assertThat(parameter.syntax().read(parameter.syntax().example().get())).isNotNull();
        }
      }
    }
  }

  @Test
  void everyReferenceLeadsToASchemaAndEverySchemaIsReferredTo() {
    List<String> references = DESCRIPTION.findValuesAsString("$ref");

    assertThat(references)
        .allSatisfy(
            reference -> assertThat(DESCRIPTION.at(reference.substring(1)).isObject()).isTrue());
    assertThat(references.stream().map(each -> each.replaceFirst(".*/", "")))
        .containsAll(DESCRIPTION.at("/components/schemas").propertyNames());
  }

  @Test
  void everyProblemThatMayComeIsDescribed() {
    JsonNode responses = DESCRIPTION.get("paths").get("/exchanges/{id}").at("/get/responses");

    assertThat(responses.propertyNames())
        .containsExactly("200", "304", "400", "401", "404", "406", "414", "500", "503");
    assertThat(responses.at("/404/description").asString())
        .isEqualTo(
            ProblemType.UNKNOWN_EXCHANGE.slug() + ": " + ProblemType.UNKNOWN_EXCHANGE.title());
  }

  private static Stream<RecordComponent> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(
            component ->
                component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                    ? components(component.getType())
                    : Stream.of(component));
  }

  private static String name(RecordComponent component) {
    JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
    return given == null ? component.getName() : given.value();
  }

  private static <E> List<String> words(E[] values, Function<E, String> word) {
    return Arrays.stream(values).map(word).toList();
  }
}
