package dev.handover.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.Ledger;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ten thousand cursors that no page ever gave, over every list; each is a 400 that says so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedCursorsTest {
  private static final int EACH_WAY = 1_250;

  private final Random random = new Random(6);
  private Ledger ledger = LocalTable.ledger();
  private List<Listed> lists = List.of();

  /**
   * A list and a cursor that one of its pages gave.
   *
   * @param target path and filters as next has them, with the sign behind which parameters follow
   */
  record Listed(String target, String cursor) {
    /** Path and filters as cursors are bound to them. */
    String query() {
      return target.endsWith("&") ? target.substring(0, target.length() - 1) : target;
    }

    String position() {
      return new String(Base64.getUrlDecoder().decode(cursor.substring(17)), UTF_8);
    }
  }

  @BeforeAll
  void realCursors() {
    ledger = new Newsroom(new Random(1)).open(30).ledger();
    lists =
        Stream.of(
                "/exchanges?",
                "/exchanges?order=oldest&",
                "/exchanges?party=UKR&",
                "/exchanges?party=RUS&party=UKR&",
                "/exchanges?receiver=UKR&people=military&",
                "/exchanges?since=2025-07-01&until=2025-07-04&",
                "/exchanges?updated_since=2025-07-01T00:00:00Z&",
                "/exchanges/RUS-UKR-2025-07-01/reports?",
                "/exchanges/RUS-UKR-2025-07-02/reports?",
                "/articles?",
                "/articles?status=read&",
                "/articles?updated_since=2025-07-01T00:00:00Z&",
                "/tallies?",
                "/tallies?receiver=UKR&")
            .map(target -> ask(target + "limit=1").json().get("next").asString())
            .map(ForgedCursorsTest::listed)
            .toList();
  }

  /** How a cursor is forged. */
  enum Way {
    ONE_BIT_OF_THE_TEXT {
      @Override
      String forge(Listed own, Listed other, Random random) {
        char[] text = own.cursor().toCharArray();
        text[random.nextInt(text.length)] ^= (char) (1 << random.nextInt(7));
        return new String(text);
      }
    },
    ONE_BIT_OF_WHAT_IT_HOLDS {
      @Override
      String forge(Listed own, Listed other, Random random) {
        byte[] held = Base64.getUrlDecoder().decode(own.cursor().substring(1));
        held[random.nextInt(held.length)] ^= (byte) (1 << random.nextInt(8));
        return "1" + Forgery.encoded(held);
      }
    },
    CUT {
      @Override
      String forge(Listed own, Listed other, Random random) {
        int from = random.nextInt(4) == 0 ? random.nextInt(8) : 0;
        int to = from + random.nextInt(own.cursor().length() - from);
        return own.cursor().substring(from, to);
      }
    },
    LONGER {
      @Override
      String forge(Listed own, Listed other, Random random) {
        return own.cursor() + Forgery.letters(random, 1 + random.nextInt(40));
      }
    },
    OF_ANOTHER_LIST {
      @Override
      String forge(Listed own, Listed other, Random random) {
        return random.nextBoolean()
            ? other.cursor()
            : other.cursor().substring(0, 17) + own.cursor().substring(17);
      }
    },
    ANOTHER_SPELLING {
      @Override
      String forge(Listed own, Listed other, Random random) {
        String inner = Forgery.respelled(own.position(), random);
        return random.nextBoolean()
            ? Forgery.respelled(own.cursor(), random)
            : Forgery.sealed(own, inner);
      }
    },
    A_PLACE_OF_ANOTHER_TABLE_WELL_SEALED {
      @Override
      String forge(Listed own, Listed other, Random random) {
        return Forgery.sealed(own, Forgery.foreignPlace(own, random));
      }
    },
    NO_PLACE_WELL_SEALED {
      @Override
      String forge(Listed own, Listed other, Random random) {
        byte[] noise = new byte[random.nextInt(60)];
        random.nextBytes(noise);
        String position =
            random.nextBoolean() ? Forgery.encoded(noise) : Forgery.letters(random, 30);
        return Forgery.sealed(own, position);
      }
    };

    abstract String forge(Listed own, Listed other, Random random);
  }

  @ParameterizedTest
  @EnumSource
  void isRefused(Way way) {
    for (int number = 0; number < EACH_WAY; number++) {
      Listed own = lists.get(number % lists.size());
      Listed other = lists.get((number + 1 + random.nextInt(lists.size() - 1)) % lists.size());
      String forged = way.forge(own, other, random);

      Asked asked = ask(own.target() + "cursor=" + URLEncoder.encode(forged, UTF_8));

      assertThat(asked.status()).as("%s at %s", forged, own.target()).isEqualTo(400);
      assertThat(asked.json().get("type").asString()).isEqualTo("/problems/invalid-parameters");
      assertThat(asked.json().at("/errors/0/parameter").asString()).isEqualTo("cursor");
    }
  }

  @Test
  void theCursorsThatAreForgedAreGood() {
    for (Listed list : lists) {
      assertThat(ask(list.target() + "cursor=" + list.cursor()).status()).isEqualTo(200);
      assertThat(Forgery.sealed(list, list.position())).isEqualTo(list.cursor());
    }
  }

  private static Listed listed(String next) {
    return new Listed(
        next.substring(0, next.indexOf("limit=")),
        next.substring(next.indexOf("cursor=") + "cursor=".length()));
  }

  private Asked ask(String target) {
    return Asked.of(ledger, Events.get(target));
  }
}
