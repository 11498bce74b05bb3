package dev.handover.extraction.report;

import dev.handover.extraction.mention.Source;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who is cited in an article, and for what. */
final class Speakers {
  private final List<List<Utterance>> bySentence;
  private final Map<Sentence, Integer> places = new LinkedHashMap<>();

  Speakers(Lattice lattice) {
    List<Sentence> sentences = lattice.document().sentences();
    for (int at = 0; at < sentences.size(); at++) {
      places.put(sentences.get(at), at);
    }
    this.bySentence = new Utterances(lattice).read();
  }

  /** Everybody cited in a sentence, with the words that cite them. */
  List<Told<Source>> in(Sentence sentence) {
    return distinct(utterances(sentence));
  }

  /** Who is cited for what stands between two tokens of a sentence. */
  List<Told<Source>> of(Sentence sentence, int start, int end) {
    return distinct(
        utterances(sentence).filter(Utterance::states).filter(said -> said.reaches(start, end)));
  }

  private Stream<Utterance> utterances(Sentence sentence) {
    return bySentence.get(places.getOrDefault(sentence, 0)).stream();
  }

  private static List<Told<Source>> distinct(Stream<Utterance> utterances) {
    Map<Source, Told<Source>> told = new LinkedHashMap<>();
    utterances.forEach(
        said ->
            said.speakers()
                .forEach(one -> told.putIfAbsent(one, new Told<>(one, said.evidence()))));
    return new ArrayList<>(told.values());
  }
}
