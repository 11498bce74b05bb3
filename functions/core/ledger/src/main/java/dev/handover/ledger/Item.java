package dev.handover.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attributes by name, as the table holds them. */
record Item(Map<String, AttributeValue> attributes) {
  Item {
    attributes = Map.copyOf(attributes);
  }

  Item with(String name, String text) {
    return with(name, AttributeValue.fromS(text));
  }

  /** With the attribute where there is a value for it. */
  Item with(String name, Optional<String> text) {
    return text.map(found -> with(name, found)).orElse(this);
  }

  Item with(String name, long number) {
    return with(name, number(number));
  }

  Item with(String name, SdkBytes bytes) {
    return with(name, AttributeValue.fromB(bytes));
  }

  Item with(String name, List<String> texts) {
    return with(name, AttributeValue.fromL(texts.stream().map(AttributeValue::fromS).toList()));
  }

  Item with(String name, AttributeValue value) {
    Map<String, AttributeValue> more = new HashMap<>(attributes);
    more.put(name, value);
    return new Item(more);
  }

  Item without(String... names) {
    Map<String, AttributeValue> fewer = new HashMap<>(attributes);
    fewer.keySet().removeAll(Set.of(names));
    return new Item(fewer);
  }

  String text(String name) {
    return maybeText(name).orElseThrow(() -> new IllegalStateException(missing(name)));
  }

  Optional<String> maybeText(String name) {
    return Optional.ofNullable(attributes.get(name)).map(AttributeValue::s);
  }

  int number(String name) {
    return maybeNumber(name).orElseThrow(() -> new IllegalStateException(missing(name)));
  }

  Optional<Integer> maybeNumber(String name) {
    return Optional.ofNullable(attributes.get(name)).map(value -> Integer.parseInt(value.n()));
  }

  List<String> texts(String name) {
    return Optional.ofNullable(attributes.get(name)).stream()
        .flatMap(value -> value.l().stream())
        .map(AttributeValue::s)
        .toList();
  }

  byte[] bytes(String name) {
    return Optional.ofNullable(attributes.get(name))
        .map(value -> value.b().asByteArray())
        .orElseThrow(() -> new IllegalStateException(missing(name)));
  }

  /** The texts of a set; none where there is no such attribute. */
  List<String> textSet(String name) {
    return Optional.ofNullable(attributes.get(name)).stream()
        .flatMap(value -> value.ss().stream())
        .toList();
  }

  static AttributeValue number(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }

  private String missing(String name) {
    return "The item " + attributes.get(Keys.PK) + " has no attribute " + name;
  }
}
