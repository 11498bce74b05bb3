package dev.handover.ledger;

import dev.handover.model.Attribute;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Status;
import java.util.List;
import java.util.Optional;

/** Traits, one said after the other: {@code asking().receiver("UKR").minCount(100)}. */
final class Asking {
  private Optional<Party> receiver = Optional.empty();
  private Optional<Party> holder = Optional.empty();
  private Optional<People> people = Optional.empty();
  private Optional<Integer> minCount = Optional.empty();
  private Optional<Status> status = Optional.empty();
  private Optional<String> mediator = Optional.empty();
  private Optional<String> place = Optional.empty();
  private Optional<String> source = Optional.empty();
  private Optional<Attribute> attribute = Optional.empty();
  private Optional<Boolean> disputed = Optional.empty();

  static Asking asking() {
    return new Asking();
  }

  Asking receiver(String code) {
    receiver = Optional.of(new Party(code));
    return this;
  }

  Asking holder(String code) {
    holder = Optional.of(new Party(code));
    return this;
  }

  Asking people(People kind) {
    people = Optional.of(kind);
    return this;
  }

  Asking minCount(int count) {
    minCount = Optional.of(count);
    return this;
  }

  Asking status(Status shown) {
    status = Optional.of(shown);
    return this;
  }

  Asking mediator(String code) {
    mediator = Optional.of(code);
    return this;
  }

  Asking place(String name) {
    place = Optional.of(name);
    return this;
  }

  Asking source(String name) {
    source = Optional.of(name);
    return this;
  }

  Asking attribute(Attribute word) {
    attribute = Optional.of(word);
    return this;
  }

  Asking disputed(boolean is) {
    disputed = Optional.of(is);
    return this;
  }

  Traits traits() {
    return new Traits(
        receiver, holder, people, minCount, status, mediator, place, source, attribute, disputed);
  }

  ExchangeFilter filter() {
    return new ExchangeFilter(Optional.empty(), Optional.empty(), List.of(), traits());
  }
}
