package dev.handover.query.resource;

import dev.handover.ledger.UnknownPositionException;
import dev.handover.query.format.Format;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Request;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Answers with pages of a list.
 *
 * @param bytesMax what a body may have; a page is shortened to fit
 * @param entries how many a page has
 * @param position where a page ended, if there may be more
 * @param writer how a page is written
 * @param <P> what the ledger gives as a page
 */
record Pages<P>(
    int bytesMax,
    ToIntFunction<P> entries,
    Function<P, Optional<String>> position,
    Writer<P> writer) {

  /** Reads a page of so many entries at most, behind a position. */
  interface Reader<P> {
    P read(int limit, Optional<String> after);
  }

  /** Writes a page, with path and query string of the next. */
  interface Writer<P> {
    Answer write(Request request, Format format, P page, Optional<String> next);
  }

  Answer answer(Request request, Format format, Paging paging, Reader<P> reader) {
    return answer(request, format, paging, reader, paging.limit());
  }

  // A page of so many entries, or of half as many as often as it takes to fit in a response. Each
  // try reads the ledger anew, so that next is the ledger's own word for where the page ended.
  private Answer answer(
      Request request, Format format, Paging paging, Reader<P> reader, int limit) {
    P page = read(paging, reader, limit);
    Optional<String> next = paging.link(position.apply(page), request, format);
    Answer answer = writer.write(request, format, page, next);
    // What stands together may make a page longer than asked for.
    int shorter = Math.min(entries.applyAsInt(page), limit) / 2;
    if (answer.bodyBytes() > bytesMax && shorter > 0) {
      return answer(request, format, paging, reader, shorter);
    }
    return next.map(link -> answer.with("link", "<" + link + ">; rel=\"next\"")).orElse(answer);
  }

  private P read(Paging paging, Reader<P> reader, int limit) {
    try {
      return reader.read(limit, paging.after());
    } catch (UnknownPositionException _) {
      // One that the ledger of today does not write.
      throw paging.stale();
    }
  }
}
