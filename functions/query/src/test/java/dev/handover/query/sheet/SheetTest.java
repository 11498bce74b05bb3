package dev.handover.query.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.query.format.Format;
import dev.handover.query.sheet.Sheet.Column;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words and their letters, one row a letter. */
class SheetTest {
  private static final Sheet<String> SHEET =
      Sheet.of(
          (word, _) -> word.chars().mapToObj(Character::toString).toList(),
          List.of(
              new Column<>("letter", letter -> letter),
              new Column<>("vowel", letter -> "aeiou".contains(letter)),
              new Column<>("pair", letter -> List.of(letter, letter)),
              new Column<>("none", _ -> Optional.empty())));

  @Test
  void anEntryMayHaveSeveralRows() {
    assertThat(written(List.of("ab", "c"), Optional.empty()))
        .isEqualTo(
            "letter,vowel,pair,none,next\r\na,true,a; a,,\r\nb,false,b; b,,\r\nc,false,c; c,,\r\n");
  }

  @Test
  void theLastRowHasTheNextPage() {
    assertThat(written(List.of("ab"), Optional.of("/more")))
        .endsWith("a,true,a; a,,\r\nb,false,b; b,,/more\r\n");
  }

  @Test
  void aPageWithoutRowsHasOneForTheNextPage() {
    assertThat(written(List.of(), Optional.of("/more")))
        .isEqualTo("letter,vowel,pair,none,next\r\n,,,,/more\r\n");
    assertThat(written(List.of(), Optional.empty())).isEqualTo("letter,vowel,pair,none,next\r\n");
  }

  private static String written(List<String> words, Optional<String> next) {
    return SHEET.write(Format.CSV, words, "", next);
  }
}
