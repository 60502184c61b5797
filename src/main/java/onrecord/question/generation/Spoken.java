package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;

/** A phrase that somebody or the outlet used, and a sentence on who did. */
record Spoken(Phrase phrase, String why, boolean quoted) {
  /** The phrases that may fill a gap: of all quotations, then of the outlet's own words. */
  static List<Spoken> of(Story story) {
    var all = new ArrayList<Spoken>();
    for (Said one : story.said) {
      for (Quote words : one.quotes()) {
        String why = one.opening() + " used these words about something else: " + words.shown();
        Phrase.in(words.text()).forEach(phrase -> all.add(new Spoken(phrase, why, true)));
      }
    }
    String why =
        People.upperFirst(story.outlet())
            + " uses these words elsewhere; they are not part of this quotation.";
    for (String paragraph : Body.paragraphs(story)) {
      Phrase.in(paragraph).forEach(phrase -> all.add(new Spoken(phrase, why, false)));
    }
    return all;
  }
}
