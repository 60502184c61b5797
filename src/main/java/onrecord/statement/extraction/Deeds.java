package onrecord.statement.extraction;

import java.util.Set;
import onrecord.statement.extraction.HeadlinePhrases.Phrase;

/** "Roe endorses Poe" as "Jo Roe's endorsement of Al Poe", where each part is understood. */
final class Deeds {
  private static final int LONGEST_VERB = 3;
  private static final int LONGEST_APPOSITION = 8;

  /** How many words an owner may have before "by" is easier to read. */
  private static final int LONGEST_OWNER = 4;

  private static final Set<String> BETWEEN = StoryWords.list("before-deed");
  private static final Set<String> CLOSING = StoryWords.list("behind-deed");

  private final Headline headline;
  private final HeadlinePhrases phrases;
  private final Items items;

  Deeds(Headline headline, HeadlinePhrases phrases) {
    this.headline = headline;
    this.phrases = phrases;
    this.items = headline.items;
  }

  /** The deed of the headline as a noun phrase, or null. */
  String line() {
    Phrase who = phrases.subject();
    if (who == null) {
      return null;
    }
    int verb = behindApposition(who.to());
    while (BETWEEN.contains(items.low(verb))) {
      verb++;
    }
    for (int words = LONGEST_VERB; words > 0; words--) {
      String noun = StoryWords.deed(key(verb, words));
      if (noun != null) {
        return done(who, noun, phrases.whole(verb + words));
      }
    }
    return who.person() ? alone(who, verb) : null;
  }

  private int behindApposition(int k) {
    for (int i = k + 2; items.low(k).equals(",") && i <= k + LONGEST_APPOSITION; i++) {
      if (items.low(i).equals(",")) {
        return i + 1;
      }
    }
    return k;
  }

  private String done(Phrase who, String noun, Phrase object) {
    Phrase whom = object != null && object.person() ? withReason(object) : object;
    if (whom == null || !whom.named() && !(who.named() && understood(whom)) || !closes(whom.to())) {
      return null;
    }
    boolean contest =
        noun.matches("(victory|defeat) in")
            && StoryWords.contest(items.low(whom.to() - 1))
            && !whom.owned()
            && !whom.words().startsWith("the ");
    return of(who, contest ? noun + " the" : noun, whom);
  }

  /** "Al Poe over the ferry": what somebody is praised or blamed for. */
  private Phrase withReason(Phrase whom) {
    Phrase why = items.low(whom.to()).matches("over|for|on") ? phrases.whole(whom.to() + 1) : null;
    if (why == null || !closes(why.to())) {
      return whom;
    }
    String words = whom.words() + " " + items.low(whom.to()) + " " + why.words();
    return new Phrase(words, whom.from(), why.to(), true, false, false);
  }

  private String of(Phrase who, String noun, Phrase whom) {
    return who.words().contains(" and ") || who.words().split(" ").length > LONGEST_OWNER
        ? "the " + noun + " " + whom.words() + " by " + who.words()
        : headline.owner(who.words(), who.person()) + " " + noun + " " + whom.words();
  }

  /** What has no object: "Roe resigns", "Roe is arrested". */
  private String alone(Phrase who, int verb) {
    String event = StoryWords.deed(items.low(verb) + " –");
    if (event != null && closes(verb + 1)) {
      return headline.owner(who.words(), true) + " " + event;
    }
    boolean passive = items.low(verb).matches("is|are|was|were|gets");
    String suffered = StoryWords.suffered(items.low(passive ? verb + 1 : verb));
    return suffered == null ? null : "the " + suffered + " of " + who.words();
  }

  /** Whether an object without a name can be understood: it has more than one telling word. */
  private static boolean understood(Phrase whom) {
    return whom.words().replaceFirst("^(the|an?) ", "").indexOf(' ') > 0;
  }

  private boolean closes(int k) {
    return headline.ends(k) || !items.letters(k) || CLOSING.contains(items.low(k));
  }

  private String key(int verb, int words) {
    var key = new StringBuilder(items.low(verb));
    for (int k = verb + 1; k < verb + words; k++) {
      key.append(' ').append(items.low(k));
    }
    return key.toString();
  }
}
