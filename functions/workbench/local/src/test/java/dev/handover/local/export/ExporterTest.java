package dev.handover.local.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExporterTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Service service = new Service();

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void withoutALinkThePageItselfTellsOfTheNext() throws IOException, InterruptedException {
    service
        .then(200, Map.of(), "{\"exchanges\":[{\"id\":\"a\"}],\"next\":\"/stage/e?cursor=2\"}")
        .then(200, Map.of(), "{\"exchanges\":[{\"id\":\"b\"}],\"next\":null}");

    assertThat(export(ExportFormat.JSON)).isEqualTo(2);
    assertThat(out.toString(UTF_8)).isEqualTo("[\n{\"id\":\"a\"},\n{\"id\":\"b\"}\n]\n");
    assertThat(service.requests().getLast().getRequestURI()).hasToString("/stage/e?cursor=2");
  }

  @Test
  void nothingIsAnArrayToo() throws IOException, InterruptedException {
    service.then(200, Map.of(), "{\"exchanges\":[],\"hints\":[\"x\"],\"next\":null}");

    assertThat(export(ExportFormat.JSON)).isZero();
    assertThat(out.toString(UTF_8)).isEqualTo("[\n]\n");
  }

  @Test
  void aPageElsewhereIsNotAskedFor() {
    service.then(200, Map.of("link", "<https://elsewhere/e>; rel=\"next\""), page());

    assertThatThrownBy(() -> export(ExportFormat.NDJSON))
        .isInstanceOf(ExportException.class)
        .hasMessageEndingWith(
            "has its next page at https://elsewhere/e, which is another service.");
  }

  @Test
  void aPageThatNamesItselfEndsIt() {
    service.then(200, Map.of("link", "</e>; rel=\"next\""), page());

    assertThatThrownBy(() -> export(ExportFormat.NDJSON))
        .hasMessageEndingWith("names itself as the page that follows.");
  }

  @Test
  void anotherListIsRefused() {
    service.then(200, Map.of(), "{\"articles\":[],\"next\":null}");

    assertThatThrownBy(() -> export(ExportFormat.NDJSON))
        .hasMessage("A page is no list of exchanges with a \"next\".");
  }

  private static String page() {
    return "{\"exchanges\":[],\"next\":null}";
  }

  private long export(ExportFormat format) throws IOException, InterruptedException {
    return new Exporter(new PageReader(Optional.empty(), (_, _) -> {}))
        .export("exchanges", service.at("/e"), format, out);
  }
}
