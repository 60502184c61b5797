package onrecord.statement.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who of an article stands for an office, and for which, by the article's own words. */
final class Candidates {
  private static final int NEAR = 6;
  private static final Set<String> OFFICES = StoryWords.list("office");
  private static final Set<String> CONTESTS = StoryWords.list("behind-office");
  private static final Set<String> ROLES = StoryWords.list("candidate");
  private static final Set<String> OWNED = StoryWords.list("candidates-own");
  private static final Set<String> RESULTS = StoryWords.list("result");
  private static final Set<String> VOTES = StoryWords.list("counted");
  private static final Set<String> PAST = StoryWords.list("once");

  /** How many words before a role tell that somebody had it once. */
  private static final int BEFORE_A_ROLE = 4;

  private final Tokens tokens;
  private final String office;

  /** Surnames of several people: whose campaign "Roe's campaign" is, nothing tells. */
  private final Set<String> shared = new HashSet<>();

  Candidates(Tokens tokens, Register register) {
    this.tokens = tokens;
    this.office = oneOffice();
    var seen = new HashSet<String>();
    for (Entity entity : register.all()) {
      if (entity.person() && entity.parts.length > 1 && !seen.add(entity.last())) {
        shared.add(entity.last());
      }
    }
  }

  /** "presidential", or "election" where no office is told; null where there are several. */
  String office() {
    return office;
  }

  boolean stands(Entity entity) {
    String title = entity.title == null ? "" : entity.title.in(tokens.text);
    if (office == null || title.matches("(?i)(.*\\b(former|ex)\\b.*)?president")) {
      return false;
    }
    boolean sole = !shared.contains(entity.last());
    return entity.mentions.stream()
        .filter(mention -> sole || mention.last() > mention.first())
        .anyMatch(m -> before(m) || apposed(m) || counted(m.last() + 1) || owns(m.last() + 1));
  }

  /** "candidates Al Poe and Jo Roe". */
  private boolean before(Mention mention) {
    int k = mention.first() - 1;
    while (k > 0
        && k > mention.first() - NEAR
        && (tokens.capital(k) || tokens.low[k].matches("and|[,()]"))) {
      k--;
    }
    return in(k, ROLES) && !past(k);
  }

  /** "Jo Roe, a candidate", "Jo Roe is a candidate". */
  private boolean apposed(Mention mention) {
    int mark = mention.last() + 1;
    boolean is = tokens.word(mark, "is") && tokens.is(mark + 1, Lexicon.DETERMINER);
    if (!is && !tokens.word(mark, ",")
        || tokens.is(mark + 1, Lexicon.PRONOUN | Lexicon.SUBORDINATOR)) {
      return false;
    }
    for (int k = mark + 1; k < mark + NEAR && tokens.letters(k); k++) {
      if (in(k, ROLES)) {
        return !past(k);
      }
      if (tokens.is(k, Lexicon.AUXILIARY | Lexicon.VERB | Lexicon.REPORTING)) {
        return false;
      }
    }
    return false;
  }

  /** "Roe won the primary". */
  private boolean counted(int verb) {
    for (int k = verb + 1; in(verb, RESULTS) && k < verb + NEAR && tokens.letters(k); k++) {
      if (in(k, VOTES)) {
        return true;
      }
    }
    return false;
  }

  /** "Roe's mayoral campaign", "a Roe rally". */
  private boolean owns(int behind) {
    boolean mark = behind < tokens.size && tokens.low[behind].matches("'s|['’]");
    int k = mark ? behind + 1 : behind;
    return in(in(k, OFFICES) ? k + 1 : k, OWNED);
  }

  /** "the former candidate", "the 2014 nominee". */
  private boolean past(int role) {
    for (int k = Math.max(0, role - BEFORE_A_ROLE); k < role; k++) {
      if (in(k, PAST) || tokens.low[k].matches("\\d{4}|ex-.*")) {
        return true;
      }
    }
    return false;
  }

  /** The office of three in four contests that are told: a few may be others, of long ago. */
  private String oneOffice() {
    Map<String, Integer> times = new HashMap<>();
    int all = 0;
    for (int k = 0; k + 1 < tokens.size; k++) {
      if (OFFICES.contains(tokens.low[k]) && in(k + 1, CONTESTS) && !tokens.word(k - 1, "vice")) {
        times.merge(tokens.low[k], 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<String, Integer> entry : times.entrySet()) {
      if (4 * entry.getValue() > 3 * all) {
        return entry.getKey();
      }
    }
    return all == 0 ? "election" : null;
  }

  private boolean in(int k, Set<String> words) {
    return k >= 0 && k < tokens.size && words.contains(tokens.low[k]);
  }
}
