package dev.handover.ingest;

import dev.handover.ingest.event.Event;
import dev.handover.ingest.event.Notice;
import dev.handover.ingest.event.ObjectChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Enters what S3 tells of; a fault is thrown, so that Lambda runs the event again. */
final class NotificationHandler {
  private final ArticlePoster poster;
  private final IngestLog log;

  NotificationHandler(ArticlePoster poster, IngestLog log) {
    this.poster = poster;
    this.log = log;
  }

  IngestResult enter(Event.Notification told) {
    IngestLimits.requireRecords(told.notices().size());
    List<ArticleOutcome> articles = new ArrayList<>();
    Map<String, RuntimeException> faults = new LinkedHashMap<>();
    for (Notice notice : told.notices()) {
      try {
        enter(notice).ifPresent(articles::add);
      } catch (RuntimeException e) {
        log.failed(notice.name(), e);
        faults.put(notice.name(), e);
      }
    }
    if (!faults.isEmpty()) {
      throw new IngestFailedException(faults, told.notices().size());
    }
    return new IngestResult(articles);
  }

  private Optional<ArticleOutcome> enter(Notice notice) {
    Optional<ObjectChange> change = notice.change();
    if (change.isEmpty()) {
      log.ignored(notice.name(), notice.what());
      return Optional.empty();
    }
    Entered entered = poster.enter(change.get());
    log.entered(entered);
    return Optional.of(entered.outcome());
  }
}
