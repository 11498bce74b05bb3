package dev.handover.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that belong to the page go; no sentence of the story does. */
class BoilerplateTest {
  private static final String STORY = "Chad freed nine Libyan soldiers.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read also: Chad and Sudan swap 40 captives",
        "ALSO READ | Sudan buries 12 soldiers",
        "READ MORE: How Qatar became a go-between",
        "See also - What the Geneva Conventions say",
        "\u25B6 Watch also: The bus arrives",
        "Related: Sudan returns 30 bodies \u00B7 A mother waits",
        "Also interesting: \u00BB 20 freed \u00BB Fuel prices",
        "Support us",
        "Support our reporters with a small monthly sum.",
        "Become our patron!",
        "Subscribe to our channel",
        "Sign up for The Morning Letter",
        "Follow us on Telegram and Viber.",
        "Follow @desertpost",
        "Tags: prisoners, Chad, Libya",
        "#Chad #Libya @desertpost",
        "Home | World | Sport | Weather | Horoscope",
        "News \u00B7 Opinion \u00B7 Culture \u00B7 Jobs",
        "\u00A9 2021 Desert Post Ltd",
        "Advertisement",
        "Click here for yesterday's front page.",
        "We use cookies to improve your visit.",
        "Spotted an error? Tell the desk.",
        "For media enquiries: +44 20 5550 0000",
        "Share this article",
        "Image credit: Desert Post"
      })
  void lineOfThePageGoes(String line) {
    assertThat(Boilerplate.dropFrom(STORY + "\n" + line + "\nAll are well.\n" + line))
        .isEqualTo(STORY + "\nAll are well.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read also:",
        "More on this story",
        "You might also like",
        "Most read",
        "Trending now",
        "Related articles:",
        "Background links",
        "Comments (37)",
        "Recommended for you"
      })
  void headlinesBelowAHeadingOverOtherStoriesGoWithIt(String heading) {
    String links = heading + "\nSudan frees 40 rebels\n8 January\nWhat is a cartel ship?\n";

    assertThat(Boilerplate.dropFrom(STORY + "\n" + links + "They flew to Tripoli at dawn."))
        .isEqualTo(STORY + "\nThey flew to Tripoli at dawn.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read the names aloud, the guard ordered.",
        "Support for the deal is thin in both capitals.",
        "Related peoples live on both banks of the river.",
        "Trending upwards since May, the price of bread fell on Friday.",
        "Background: on 3 May 12 soldiers were freed.",
        "Source: Ministry of Defence",
        "Following the talks, 20 prisoners were freed.",
        "Share prices rose.",
        "Comments by the minister, who spoke of 40 men, were brief.",
        "Subscribe he would not, but he signed the list of the freed on Monday.",
        "Print shops in Tripoli worked through the night to make the banners.",
        "Save for two sick men, all of them walked.",
        "15 January | 25 | 25 | UAE",
        "Ten men / nine women",
        "Don't miss the point, the envoy said."
      })
  void lineOfTheStoryStays(String line) {
    assertThat(Boilerplate.dropFrom(STORY + "\n" + line + "\nAll are well."))
        .isEqualTo(STORY + "\n" + line + "\nAll are well.");
  }

  @Test
  void headOfATableIsNoMenu() {
    String table = "Date | To Chad | To Libya | Through\n3 May | 9 | 4 | Qatar";

    assertThat(Boilerplate.dropFrom(table)).isEqualTo(table);
  }

  @Test
  void textOfNothingElseStays() {
    assertThat(Boilerplate.dropFrom("Read also:")).isEqualTo("Read also:");
  }
}
