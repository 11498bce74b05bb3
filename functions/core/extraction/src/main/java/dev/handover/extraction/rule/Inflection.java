package dev.handover.extraction.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The forms of an English word from its lemma, so that a list writes each word once. Irregular
 * forms follow the lemma after slashes: {@code give/gave/given up}, {@code serviceman/servicemen};
 * two spellings of one form are parted by a comma: {@code cancel/cancelled,canceled}.
 */
enum Inflection {
  /** The word as it stands. */
  PLAIN {
    @Override
    Map<String, List<String>> forms(String term) {
      return Map.of("", List.of(term));
    }
  },

  /**
   * Forms {@code .one} and {@code .many}: of the last word, or both in full where the list gives
   * them ("prisoner of conscience/prisoners of conscience").
   */
  NOUN {
    @Override
    Map<String, List<String>> forms(String term) {
      String[] full = term.split("/", -1);
      int space = full[0].lastIndexOf(' ') + 1;
      String plural =
          full.length > 1 ? full[1] : term.substring(0, space) + plural(term.substring(space));
      return Map.of(".one", List.of(full[0]), ".many", List.of(plural));
    }
  },

  /**
   * Forms {@code .base}, {@code .third}, {@code .past}, {@code .part}, {@code .ing} of the first
   * word.
   */
  VERB {
    @Override
    Map<String, List<String>> forms(String term) {
      int space = term.indexOf(' ');
      String after = space < 0 ? "" : term.substring(space);
      String[] word = (space < 0 ? term : term.substring(0, space)).split("/", -1);
      String past = word.length > 1 ? word[1] : past(word[0]);
      String part = word.length > 2 ? word[2] : past;
      Map<String, List<String>> forms = new TreeMap<>();
      forms.put(".base", List.of(word[0] + after));
      forms.put(".third", List.of(plural(word[0]) + after));
      forms.put(".past", spellings(past, after));
      forms.put(".part", spellings(part, after));
      forms.put(".ing", List.of(gerund(word[0]) + after));
      return forms;
    }
  };

  /**
   * The forms by the suffix that a list's name gets for them; an empty suffix is the list itself.
   */
  abstract Map<String, List<String>> forms(String term);

  /** All forms, each once. */
  static Collection<String> all(Map<String, List<String>> forms) {
    Collection<String> all = new TreeSet<>();
    forms.values().forEach(all::addAll);
    return all;
  }

  private static List<String> spellings(String form, String after) {
    return Stream.of(form.split(",", -1)).map(spelling -> spelling + after).toList();
  }

  private static String plural(String word) {
    if (word.endsWith("y") && word.length() > 1 && !isVowel(word.charAt(word.length() - 2))) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    List<String> hissing = new ArrayList<>(List.of("s", "x", "z", "ch", "sh", "o"));
    return hissing.stream().anyMatch(word::endsWith) ? word + "es" : word + "s";
  }

  private static String past(String word) {
    if (word.endsWith("e")) {
      return word + "d";
    }
    if (word.endsWith("y") && !isVowel(word.charAt(word.length() - 2))) {
      return word.substring(0, word.length() - 1) + "ied";
    }
    return doubled(word) + "ed";
  }

  private static String gerund(String word) {
    if (word.endsWith("e") && !word.endsWith("ee")) {
      return word.substring(0, word.length() - 1) + "ing";
    }
    return doubled(word) + "ing";
  }

  /**
   * A word that ends in a vowel and a consonant doubles it where the stress is on it: swap,
   * swapped; transfer, transferred.
   */
  private static String doubled(String word) {
    int n = word.length();
    boolean doubles =
        n >= 3
            && !isVowel(word.charAt(n - 1))
            && "wxy".indexOf(word.charAt(n - 1)) < 0
            && isVowel(word.charAt(n - 2))
            && !isVowel(word.charAt(n - 3))
            && (word.chars().filter(c -> isVowel((char) c)).count() == 1 || isStressed(word));
    return doubles ? word + word.charAt(n - 1) : word;
  }

  private static boolean isStressed(String word) {
    return word.endsWith("fer") && !word.endsWith("ffer");
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
