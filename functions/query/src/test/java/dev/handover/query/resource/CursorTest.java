package dev.handover.query.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.Limits;
import dev.handover.query.parameter.InvalidValueException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;

class CursorTest {
  private static final String QUERY = "/exchanges?since=2025-01-01&party=RUS";
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/% ";

  @Property
  void aCursorIsReadBackAsItWasWritten(@ForAll @Position String position) throws Exception {
    Cursor cursor = Cursor.of(QUERY, position);
    assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
    assertThat(cursor.belongsTo(QUERY)).isTrue();
  }

  @Example
  void theLongestPositionFits() throws Exception {
    Cursor cursor = Cursor.of(QUERY, "A".repeat(Limits.POSITION_CHARACTERS));
    assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
  }

  @Property
  void aCursorNeedsNoEncodingInAUrl(@ForAll @Position String position) {
    assertThat(Cursor.of(QUERY, position).toString()).matches("[A-Za-z0-9_-]+");
  }

  @Property
  void anotherQueryRefusesIt(@ForAll @Position String position, @ForAll String query) {
    Assume.that(!query.equals(QUERY));
    assertThat(Cursor.of(QUERY, position).belongsTo(query)).isFalse();
  }

  @Property
  void oneChangedCharacterIsNoticed(
      @ForAll @Position String position,
      @ForAll @IntRange(max = 10_000) int at,
      @ForAll @IntRange(max = 68) int replacement) {
    String text = Cursor.of(QUERY, position).toString();
    int index = at % text.length();
    char other = ALPHABET.charAt(replacement);
    Assume.that(text.charAt(index) != other);
    assertThat(accepted(text.substring(0, index) + other + text.substring(index + 1))).isFalse();
  }

  @Property
  void aCutCursorIsNoticed(
      @ForAll @Position String position, @ForAll @IntRange(max = 10_000) int at) {
    String text = Cursor.of(QUERY, position).toString();
    assertThat(accepted(text.substring(0, at % text.length()))).isFalse();
  }

  @Property
  void anAddedTailIsNoticed(@ForAll @Position String position, @ForAll @NotEmpty String tail) {
    assertThat(accepted(Cursor.of(QUERY, position) + tail)).isFalse();
  }

  @Property
  void anyOtherTextIsRefused(@ForAll String text) {
    assertThat(accepted(text)).isFalse();
  }

  private static boolean accepted(String text) {
    try {
      return Cursor.parse(text).belongsTo(QUERY);
    } catch (InvalidValueException e) {
      return false;
    }
  }

  /** What stands in a position: any text that UTF-8 can hold. */
  @Retention(RetentionPolicy.RUNTIME)
  @StringLength(min = 1, max = 200)
  @CharRange(from = ' ', to = 'я')
  @interface Position {}
}
