package dev.handover.query.resource;

import dev.handover.query.format.Format;
import dev.handover.query.format.RecordJson;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Request;
import dev.handover.query.sheet.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Writes pages of a list.
 *
 * @param name of the list, in one word: JSON's name for it, and the name of a file of it
 * @param sheet the list as a table, which few requests ask for
 */
record Listing<E>(String name, Supplier<Sheet<E>> sheet) {
  static final List<Format> FORMATS = List.of(Format.JSON, Format.CSV, Format.EXCEL, Format.NDJSON);

  /**
   * A page.
   *
   * @param beside what else stands in JSON, by its names
   * @param next path and query string of the page that follows, if there may be more
   */
  Answer write(
      Request request,
      Format format,
      List<? extends E> entries,
      Map<String, ?> beside,
      Optional<String> next) {
    String base = request.base();
    return switch (format) {
      case NDJSON ->
          Answer.ok(
              format.contentType(),
              entries.stream()
                  .map(entry -> RecordJson.write(entry, base) + "\n")
                  .collect(Collectors.joining()));
      case CSV, EXCEL -> {
        String address = request.origin() + base;
        Optional<String> whole = next.map(path -> request.origin() + path);
        yield Answer.ok(format.contentType(), sheet.get().write(format, entries, address, whole))
            .with("content-disposition", "attachment; filename=\"" + name + ".csv\"");
      }
      case JSON -> {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put(name, entries);
        page.putAll(beside);
        page.put("next", next);
        yield Answer.ok(Format.JSON.contentType(), RecordJson.write(page, base));
      }
      case ATOM, HTML, TEXT, SCRIPT, STYLE ->
          throw new IllegalArgumentException("A list is not written as " + format);
    };
  }
}
