package onrecord.statement.extraction;

import java.util.List;

/**
 * Why a sentence of the narrator's tells less than that something is so: others say it, though no
 * rule found who, or it is told of a film.
 */
final class Unvouched {
  private final Items items;
  private final PassedOn passedOn;
  private final Handover handover;
  private final Charged charged;
  private final CarriedOn carriedOn;
  private final Plots plots;

  Unvouched(Items items, PassedOn passedOn, Plots plots, List<Attribution> attributions) {
    this.items = items;
    this.passedOn = passedOn;
    this.handover = new Handover(items);
    this.charged = new Charged(items);
    this.carriedOn = new CarriedOn(items, passedOn, attributions);
    this.plots = plots;
  }

  /** The reason as a code, or null. */
  String why(int sentence) {
    String words = items.line(items.sentences.get(sentence));
    String why = PassedOn.why(words);
    boolean others =
        passedOn.is(items.sentences.get(sentence))
            || handover.covers(sentence)
            || charged.is(sentence)
            || carriedOn.is(sentence)
            || plots.isTold(sentence);
    return why != null ? why : others ? Fact.PASSED_ON : null;
  }
}
