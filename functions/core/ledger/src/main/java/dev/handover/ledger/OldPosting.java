package dev.handover.ledger;

import java.util.List;

/** What of a stored posting it takes to undo it. */
record OldPosting(String voice, String exchange, List<String> claims) {
  OldPosting {
    claims = List.copyOf(claims);
  }

  static OldPosting read(String voice, Item item) {
    return new OldPosting(
        voice, Keys.exchangeId(item.text(Keys.SK)), item.texts(PostingItem.CLAIMS));
  }
}
