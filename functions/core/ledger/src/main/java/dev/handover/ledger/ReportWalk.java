package dev.handover.ledger;

import dev.handover.ledger.fold.Occurrence;
import dev.handover.ledger.posting.Identity;
import dev.handover.ledger.posting.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks the postings of the records that are one exchange, record by record. */
final class ReportWalk {
  private static final Pattern PLACE = Pattern.compile("(.+)#([0-9a-f]{32}#[0-9a-f]{32})");

  private final Group group;
  private final Printers printers;
  private final Voices voices;
  private final List<Occurrence> records;

  /**
   * @param records in an order that stays while they stay
   */
  ReportWalk(Table table, List<Occurrence> records) {
    this.group = new Group(table);
    this.printers = new Printers(group);
    this.voices = new Voices(table);
    this.records = records;
  }

  /**
   * A page.
   *
   * @throws UnknownPositionException if it is to start at a place that no page of these records
   *     gave
   */
  ReportPage from(Optional<String> after, int limit) {
    Optional<Matcher> start = after.map(ReportWalk::opened);
    int record = start.map(place -> indexOf(place.group(1))).orElse(0);
    Optional<String> behind = start.map(place -> place.group(2));
    List<Posting> found = new ArrayList<>();
    while (record < records.size()) {
      Identity identity = records.get(record).identity();
      String name = Keys.exchangeGroup(identity.id());
      int wanted = limit - found.size();
      Group.Members members =
          behind
              .map(place -> group.behind(name, place, wanted))
              .orElseGet(() -> group.members(name, wanted));
      members.items().forEach(item -> found.add(PostingItem.read(item, identity)));
      if (found.size() == limit) {
        boolean more = members.more() || record + 1 < records.size();
        String last = members.items().getLast().text(Keys.MEMBER);
        return new ReportPage(
            reports(found),
            more ? Optional.of(Position.sealed(identity.id() + "#" + last)) : Optional.empty());
      }
      record++;
      behind = Optional.empty();
    }
    return new ReportPage(reports(found), Optional.empty());
  }

  private List<VoiceReports> reports(List<Posting> postings) {
    Map<String, StoredVoice> stored =
        voices.findAll(postings.stream().map(Posting::voice).toList());
    return postings.stream()
        .map(
            posting ->
                new VoiceReports(
                    posting.voice(),
                    posting.exchange().id(),
                    posting.imprint().published(),
                    Optional.ofNullable(stored.get(posting.voice()))
                        .flatMap(StoredVoice::extractor),
                    posting.reports(),
                    printers.of(posting.voice())))
        .toList();
  }

  private int indexOf(String record) {
    for (int at = 0; at < records.size(); at++) {
      if (records.get(at).identity().id().equals(record)) {
        return at;
      }
    }
    throw new UnknownPositionException(record);
  }

  private static Matcher opened(String position) {
    Matcher place = PLACE.matcher(Position.decoded(position));
    if (!place.matches()) {
      throw new UnknownPositionException(position);
    }
    return place;
  }
}
