package dev.handover.extraction.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What of a page is not its article: the elements of {@code furniture.selectors}, those that carry
 * a name of {@code furniture.names}, those made of links, what stands under a heading such as "Read
 * also", and headers without a heading. What holds the page's heading stays, whatever it is; what
 * holds most of its text, whatever its name.
 */
final class Furniture {
  private static final List<String> SELECTORS = LineFile.lines("furniture.selectors");
  private static final Set<String> NAMES = Set.copyOf(LineFile.lines("furniture.names"));
  private static final String HEADINGS = "h2, h3, h4, h5, h6, b, strong, p, div, span, li";
  private static final String LINKED = "ul, ol, dl, div, section, p, table, li";

  /** A heading over other stories has no more letters. */
  private static final int HEADING_LETTERS_MAX = 40;

  /** One link alone in its block is another story's headline from so many letters on. */
  private static final int HEADLINE_LETTERS_MIN = 20;

  private final Document page;
  private Weights weights;

  private Furniture(Document page) {
    this.page = page;
    this.weights = Weights.of(page);
  }

  static void removeFrom(Document page) {
    Furniture furniture = new Furniture(page);
    furniture.removeNamed();
    furniture.remove(page.select("header"));
    furniture.weigh();
    furniture.removeUnderHeadings();
    furniture.weigh();
    furniture.removeLinks();
  }

  private void weigh() {
    weights = Weights.of(page);
  }

  private void removeNamed() {
    SELECTORS.forEach(
        selector ->
            page.select(selector).reversed().stream()
                .filter(element -> !weights.isHeaded(element))
                .forEach(Element::remove));
    remove(
        page.select("[class], [id]").stream()
            .filter(element -> isNamed(element.className()) || isNamed(element.id()))
            .toList());
  }

  /** From the last to the first, since each removal moves the siblings behind it. */
  private void remove(List<Element> elements) {
    elements.reversed().stream().filter(e -> !weights.isArticle(e)).forEach(Element::remove);
  }

  private static boolean isNamed(String names) {
    StringBuilder word = new StringBuilder();
    for (char c : (names.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (NAMES.contains(word.toString())) {
        return true;
      } else {
        word.setLength(0);
      }
    }
    return false;
  }

  /** What stands under "Most read" goes with it: its box, or the lists and links behind it. */
  private void removeUnderHeadings() {
    List<Element> furniture = new ArrayList<>();
    for (Element heading : page.select(HEADINGS)) {
      if (weights.letters(heading) <= HEADING_LETTERS_MAX
          && Boilerplate.headsOtherStories(heading.text())) {
        addHeaded(heading, furniture);
      }
    }
    remove(furniture);
  }

  private void addHeaded(Element heading, List<Element> furniture) {
    Element parent = heading.parent();
    boolean opens = heading.previousElementSibling() == null;
    if (opens && parent != null && !weights.isArticle(parent)) {
      furniture.add(parent);
      return;
    }
    furniture.add(heading);
    Element next = heading.nextElementSibling();
    while (next != null && (isList(next) || weights.isLinks(next))) {
      furniture.add(next);
      next = next.nextElementSibling();
    }
  }

  private static boolean isList(Element element) {
    return element.normalName().equals("ul") || element.normalName().equals("ol");
  }

  private void removeLinks() {
    remove(
        page.select(LINKED).stream()
            .filter(weights::isLinks)
            .filter(
                block -> weights.links(block) > 1 || weights.letters(block) >= HEADLINE_LETTERS_MIN)
            .toList());
  }
}
