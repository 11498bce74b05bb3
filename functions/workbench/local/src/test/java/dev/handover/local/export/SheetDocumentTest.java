package dev.handover.local.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handover.local.export.Document.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetDocumentTest {
  private final SheetDocument sheet = new SheetDocument();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void pagesBecomeOneTableWithoutTheColumnNext() throws IOException {
    assertThat(add("id,quote,next\r\na,one,\r\nb,two,http://x/p2\r\n"))
        .isEqualTo(new Part(2, Optional.of("http://x/p2")));
    assertThat(add("id,quote,next\r\nc,three,\r\n")).isEqualTo(new Part(1, Optional.empty()));

    assertThat(out.toString(UTF_8)).isEqualTo("id,quote\r\na,one\r\nb,two\r\nc,three\r\n");
  }

  @Test
  void commasQuotesAndLinesWithinCellsStay() throws IOException {
    add("id,quote,next\r\na,\"he said \"\"no\"\", then\r\n\"\"yes\"\"\",\"http://x/?a=1,2\"\r\n");

    assertThat(out.toString(UTF_8))
        .isEqualTo("id,quote\r\na,\"he said \"\"no\"\", then\r\n\"\"yes\"\"\"\r\n");
  }

  @Test
  void anAddressWithACommaIsReadUnquoted() throws IOException {
    assertThat(add("id,next\r\na,\"http://x/?a=1,2\"\r\n").next()).contains("http://x/?a=1,2");
  }

  @Test
  void theRowOfAPageWithoutEntriesIsNone() throws IOException {
    assertThat(add("id,quote,next\r\n,,http://x/p2\r\n"))
        .isEqualTo(new Part(0, Optional.of("http://x/p2")));
    assertThat(add("id,quote,next\r\n")).isEqualTo(new Part(0, Optional.empty()));

    assertThat(out.toString(UTF_8)).isEqualTo("id,quote\r\n");
  }

  @Test
  void aByteOrderMarkStandsOnceAtTheStart() throws IOException {
    add("\uFEFFid,next\r\na,http://x/p2\r\n");
    add("\uFEFFid,next\r\nb,\r\n");

    assertThat(out.toString(UTF_8)).isEqualTo("\uFEFFid\r\na\r\nb\r\n");
  }

  @Test
  void whatIsNoWholePageIsRefused() throws IOException {
    assertThatThrownBy(() -> add("id,next\r\na,"))
        .isInstanceOf(ExportException.class)
        .hasMessage("A page ends within a row; export it again.");
    assertThatThrownBy(() -> add("id,next\r\n\"a,\r\n")).hasMessageContaining("within a row");
    assertThatThrownBy(() -> add("")).hasMessageContaining("is no table");
    assertThatThrownBy(() -> add("id,quote\r\na,b\r\n")).hasMessageContaining("is no table");
  }

  @Test
  void columnsThatChangeOnTheWayAreNotMixed() throws IOException {
    add("id,next\r\na,http://x/p2\r\n");

    assertThatThrownBy(() -> add("id,quote,next\r\nb,one,\r\n"))
        .hasMessageStartingWith("The columns changed between two pages");
  }

  private Part add(String page) throws IOException {
    return sheet.add(page, out);
  }
}
