package dev.handover.query.resource;

import dev.handover.query.http.ProblemType;
import dev.handover.query.parameter.Arguments;
import java.util.List;

/** Something of which nothing can be asked, and that reads no record. */
public interface Document extends Resource<Document.Query> {
  /** Nothing is asked. */
  record Query() {}

  @Override
  default List<ProblemType> problems() {
    return List.of();
  }

  @Override
  default Query read(Arguments arguments) {
    return new Query();
  }
}
