package dev.handover.query.format;

import dev.handover.model.Citation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes records as JSON, each citation with a link to its words. */
public final class RecordJson {
  private static final String BASE = "base";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new SimpleModule().addSerializer(Citation.class, new Linked()))
          .build();

  private RecordJson() {}

  /**
   * The value on one line.
   *
   * @param base what stands in front of paths
   */
  public static String write(Object value, String base) {
    return MAPPER.writer().withAttribute(BASE, base).writeValueAsString(value);
  }

  private static final class Linked extends ValueSerializer<Citation> {
    @Override
    public void serialize(Citation citation, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      json.writeStringProperty("voice", citation.voice());
      json.writeStringProperty("quote", citation.quote());
      json.writeNumberProperty("start", citation.start());
      json.writeNumberProperty("end", citation.end());
      String base = String.valueOf(context.getAttribute(BASE));
      json.writeStringProperty("link", EvidenceLink.of(base, citation));
      json.writeEndObject();
    }
  }
}
