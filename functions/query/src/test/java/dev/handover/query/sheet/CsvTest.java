package dev.handover.query.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void cellsAreQuotedWhereTheyMustBe() {
    assertThat(Csv.line(List.of("a", "", "b c", "d,e", "f \"g\"", "h\ni", "Łódź")))
        .isEqualTo("a,,b c,\"d,e\",\"f \"\"g\"\"\",\"h\ni\",Łódź\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\")",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "－1"
      })
  void whatASpreadsheetWouldTakeForAFormulaIsText(String text) {
    assertThat(Csv.line(List.of(text)).replaceFirst("^\"", "")).startsWith("'" + text.charAt(0));
  }

  @Test
  void norWhereACellIsPartedBySemicolonsOrTabs() {
    assertThat(Csv.line(List.of("x;=1", "x; +1", "x\t@A", "a; b; c")))
        .isEqualTo("x;'=1,x; '+1,x\t'@A,a; b; c\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-07-04", "22", "a=b", "https://x/y#char=1,2", "'quoted'"})
  void otherTextStaysAsItIs(String text) {
    assertThat(Csv.line(List.of(text)).replace("\"", "").strip()).isEqualTo(text);
  }
}
