package dev.handover.extraction.article;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How many letters each element of a page holds, and how many of them in links. */
final class Weights {
  /** An element of which so many letters in a hundred are links is a list of links. */
  private static final int LINK_PERCENT = 75;

  private final IdentityHashMap<Element, Weight> byElement = new IdentityHashMap<>();
  private final int total;

  private static final class Weight {
    private int letters;
    private int linked;
    private int links;
    private boolean headed;

    private void add(Weight part, Element element) {
      boolean link = element.normalName().equals("a");
      letters += part.letters;
      linked += link ? part.letters : part.linked;
      links += link ? 1 : part.links;
      headed |= part.headed || element.normalName().equals("h1");
    }
  }

  private Weights(Element page) {
    NodeTraversor.traverse(new Weigher(), page);
    this.total = letters(page);
  }

  static Weights of(Element page) {
    return new Weights(page);
  }

  private final class Weigher implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        byElement.put(element, new Weight());
      } else if (node instanceof TextNode words && words.parent() != null) {
        weight(words.parent()).letters +=
            (int) words.getWholeText().chars().filter(Character::isLetterOrDigit).count();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && node.parent() instanceof Element parent) {
        weight(parent).add(weight(element), element);
      }
    }
  }

  private Weight weight(Element element) {
    return byElement.computeIfAbsent(element, _ -> new Weight());
  }

  int letters(Element element) {
    return weight(element).letters;
  }

  int links(Element element) {
    return weight(element).links;
  }

  boolean isLinks(Element element) {
    Weight weight = weight(element);
    return weight.links > 0 && weight.linked * 100L >= (long) LINK_PERCENT * weight.letters;
  }

  boolean isHeaded(Element element) {
    return weight(element).headed || element.normalName().equals("h1");
  }

  /** Whether an element holds the page's heading or most of its text. */
  boolean isArticle(Element element) {
    return isHeaded(element) || letters(element) * 2L > total;
  }
}
