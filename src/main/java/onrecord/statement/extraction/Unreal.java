package onrecord.statement.extraction;

/** Whether somebody speaks in a film or in a fake, so that no rule may be sure of who says it. */
final class Unreal {
  private final Items items;
  private final Plots plots;
  private final Fakes fakes;

  /** Whether somebody did in the report before. */
  private boolean before;

  /** Where that one stands. */
  private int paragraph = -1;

  Unreal(Items items, Plots plots) {
    this.items = items;
    this.plots = plots;
    this.fakes = new Fakes(items);
  }

  /** Of one report after another: "he says" and words without a source go on in what is untrue. */
  boolean holds(Speech speech) {
    int now = items.sentences.get(speech.sentence).paragraph();
    boolean said = speech.cue != null && speech.cue.is(Lexicon.PAST);
    boolean same =
        speech.source == null
            || Plots.PRONOUN.matcher(items.low(speech.source.first())).matches()
                && !said
                && now == paragraph;
    before = before && same || plots.holds(speech) || fakes.holds(speech);
    paragraph = now;
    return before;
  }
}
