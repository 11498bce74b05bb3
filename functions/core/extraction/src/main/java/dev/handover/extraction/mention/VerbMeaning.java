package dev.handover.extraction.mention;

import dev.handover.extraction.mention.VerbGroup.Voice;
import dev.handover.model.Status;
import java.util.Optional;

/** What a rule of {@code verb.rules} can mean. */
enum VerbMeaning {
  /** Has freed. */
  ACTIVE_DONE(Voice.ACTIVE, Optional.of(Status.COMPLETED)),
  /** Will free. */
  ACTIVE_PLANNED(Voice.ACTIVE, Optional.of(Status.PLANNED)),
  /** Did not free, might free. */
  ACTIVE_NOT(Voice.ACTIVE, Optional.empty()),
  /** Was to have freed: what was due and fell through. */
  ACTIVE_MISSED(Voice.ACTIVE, Optional.of(Status.CANCELLED)),
  /** Was freed. */
  PASSIVE_DONE(Voice.PASSIVE, Optional.of(Status.COMPLETED)),
  /** Will be freed. */
  PASSIVE_PLANNED(Voice.PASSIVE, Optional.of(Status.PLANNED)),
  /** Was not freed, could be freed. */
  PASSIVE_NOT(Voice.PASSIVE, Optional.empty()),
  /** Was to have been freed. */
  PASSIVE_MISSED(Voice.PASSIVE, Optional.of(Status.CANCELLED)),
  /** (They) free. */
  PLAIN_DONE(Voice.PLAIN, Optional.of(Status.COMPLETED)),
  /** (They) to free. */
  PLAIN_PLANNED(Voice.PLAIN, Optional.of(Status.PLANNED)),
  /** Freed. */
  BARE(Voice.BARE, Optional.of(Status.COMPLETED));

  private final Voice voice;
  private final Optional<Status> status;

  VerbMeaning(Voice voice, Optional<Status> status) {
    this.voice = voice;
    this.status = status;
  }

  VerbGroup group() {
    return new VerbGroup(voice, status);
  }
}
