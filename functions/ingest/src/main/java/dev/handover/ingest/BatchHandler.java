package dev.handover.ingest;

import dev.handover.ingest.BatchAnswer.Result;
import dev.handover.ingest.event.BatchTask;
import dev.handover.ingest.event.Event;
import dev.handover.ingest.event.ObjectChange;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.TransientLedgerException;
import java.util.Optional;

/** Enters what S3 Batch Operations asks for, and tells it what became of each. */
final class BatchHandler {
  private final ArticlePoster poster;
  private final IngestLog log;

  BatchHandler(ArticlePoster poster, IngestLog log) {
    this.poster = poster;
    this.log = log;
  }

  BatchAnswer enter(Event.BatchCall asked) {
    IngestLimits.requireRecords(asked.tasks().size());
    return new BatchAnswer(
        asked.schema(),
        asked.invocation(),
        asked.tasks().stream().map(task -> result(task, asked.again())).toList());
  }

  private Result result(BatchTask task, boolean again) {
    try {
      String absent = "the bucket holds no such object, and the ledger nothing of it";
      return entered(task, again)
          .map(outcome -> Result.succeeded(task.id(), outcome))
          .orElseGet(() -> Result.failed(task.id(), absent));
    } catch (TransientReadException | TransientLedgerException e) {
      log.failed(task.name(), e);
      return Result.again(task.id(), e.getMessage());
    } catch (RuntimeException e) {
      log.failed(task.name(), e);
      return Result.failed(task.id(), e.getMessage());
    }
  }

  /** What became of the object; empty if it never was there under any reading of the key. */
  private Optional<String> entered(BatchTask task, boolean again) {
    Optional<String> found = Optional.empty();
    for (ObjectKey object : task.objects()) {
      Entered entered =
          again ? poster.enterAgain(object) : poster.enter(ObjectChange.asked(object));
      if (!entered.outcome().outcome().equals(Entered.ABSENT)) {
        log.entered(entered);
        found = Optional.of(entered.outcome().outcome());
      }
    }
    return found;
  }
}
