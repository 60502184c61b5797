package onrecord.statement.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.statement.extraction.HeadlinePhrases.Phrase;

/** The event or issue that a headline names, as headline or lead tell it most fully. */
final class Issues {
  private static final int SENTENCES = 10;

  /** In how many sentences a contest or an occasion is told for the article as a whole. */
  private static final int LEAD = 2;

  private static final int SHORTEST_WORD = 3;

  private final Headline headline;
  private final HeadlinePhrases phrases;
  private final Items body;
  private final List<Sentence> sentences;
  private final FullNames names;
  private final LeadPhrases lead;
  private final Set<String> telling = new HashSet<>();

  Issues(Headline headline, HeadlinePhrases phrases, Items body, List<Sentence> sentences) {
    this.headline = headline;
    this.phrases = phrases;
    this.body = body;
    this.sentences = sentences;
    this.names = headline.names;
    for (int k = headline.from; k < headline.to; k++) {
      if (headline.items.letters(k) && headline.items.low(k).length() >= SHORTEST_WORD) {
        telling.add(stem(headline.items.low(k)));
      }
    }
    this.lead = new LeadPhrases(body, names, word -> telling.contains(stem(word)));
  }

  /** What the headline tells, or the lead if it tells more of it; or null. */
  String line() {
    String told = inHeadline();
    String fuller = inLead();
    return told == null || !StoryLine.tells(told) || fuller != null && fuller(fuller, told)
        ? fuller
        : told;
  }

  /** The longest phrase of the headline that has a name and ends in an event or issue. */
  private String inHeadline() {
    String best = null;
    for (int k = headline.from; k < headline.to; k++) {
      Phrase phrase = phrases.whole(k);
      if (phrase != null) {
        boolean longer = best == null || phrase.words().length() > best.length();
        best = longer && tells(phrase, phrases.phrase(k)) && !cut(phrase) ? phrase.words() : best;
        k = phrase.to() - 1;
      }
    }
    return best;
  }

  private boolean tells(Phrase phrase, Phrase core) {
    String head = headline.items.low(core.to() - 1);
    boolean sure = core.named() || core.words().matches("(the|an?) .*");
    boolean enough = core.words().contains(" ") || phrase.to() > core.to();
    return phrase.named()
        && !core.person()
        && sure
        && enough
        && StoryWords.issue(head)
        && !head.equals("campaign");
  }

  /** Whether something that belongs to the phrase stands before or behind it. */
  private boolean cut(Phrase phrase) {
    Items items = headline.items;
    int before = phrase.from() - 1;
    boolean judged =
        before >= headline.from
            && items.letters(before)
            && (StoryWords.loaded(items.low(before)) || !phrases.plain(before));
    boolean verb = items.is(before, Lexicon.AUXILIARY) || items.low(before).equals("to");
    boolean pair = items.low(before).matches("[,&]|and") && items.capital(before - 1);
    boolean open = items.low(phrase.to()).matches("of|to|with|between|against|on|over|about");
    return judged && !phrase.owned() || verb || pair || open;
  }

  /** The fullest phrase of the first sentences about an issue that the headline names too. */
  private String inLead() {
    String best = null;
    int most = 0;
    for (int i = 0; i < Math.min(SENTENCES, sentences.size()); i++) {
      Sentence sentence = sentences.get(i);
      for (int k = sentence.from(); k < sentence.to(); k++) {
        boolean wanted =
            StoryWords.issue(body.low(k))
                && telling.contains(stem(body.low(k)))
                && head(k, sentence);
        String words = wanted ? lead.around(k, sentence) : null;
        int shared = words == null ? 0 : shared(words);
        if (shared > 1 && (best == null || shared * 3 - i > most)) {
          most = shared * 3 - i;
          best = words;
        }
      }
    }
    return best;
  }

  /** The contest of which the lead tells, if the headline is about one. */
  String contest() {
    String best = null;
    int most = -1;
    for (Sentence sentence : headline.contends() ? lead() : List.<Sentence>of()) {
      for (int k = sentence.from(); k < sentence.to(); k++) {
        boolean wanted = StoryWords.contest(body.low(k)) && head(k, sentence);
        String words = wanted ? lead.around(k, sentence) : null;
        if (words == null
            || !words.startsWith("the ")
            || words.contains(" against ")
            || shared(words) == 0) {
          continue;
        }
        int score = shared(words) * 3 + words.length() / 8;
        if (score > most) {
          most = score;
          best = body.low(k).equals("nomination") ? "the race for " + words : words;
        }
      }
    }
    return best;
  }

  /** "the debate in Vessmark": the occasion at which the lead says that something was said. */
  String occasion() {
    for (Sentence sentence : lead()) {
      for (int k = sentence.from(); k < sentence.to(); k++) {
        boolean wanted = StoryWords.occasion(body.low(k)) && lead.ends(k + 1, sentence.to());
        String words = wanted && at(k, sentence) ? lead.around(k, sentence) : null;
        if (words != null && words.matches("(the|an?) .*")) {
          return words;
        }
      }
    }
    return null;
  }

  private List<Sentence> lead() {
    return sentences.subList(0, Math.min(LEAD, sentences.size()));
  }

  /** Whether the noun ends its phrase and is no part of a name. */
  private boolean head(int k, Sentence sentence) {
    FullNames.Match name = names.at(body, k, sentence.to());
    return (name == null || !name.person())
        && !(body.capital(k) && body.capital(k + 1))
        && !body.low(k).startsWith("campaign")
        && lead.ends(k + 1, sentence.to());
  }

  private boolean at(int head, Sentence sentence) {
    for (int k = head - 1; k >= sentence.from(); k--) {
      if (body.low(k).matches("at|during")) {
        return true;
      }
      if (!body.letters(k) && !body.low(k).equals("'s") || body.is(k, Lexicon.PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the first line tells more of the headline than the second. */
  private boolean fuller(String first, String second) {
    int more = shared(first) - shared(second);
    boolean same = first.split(" ")[0].equals(second.split(" ")[0]);
    String head = second.substring(second.lastIndexOf(' ') + 1);
    return more > 0
        || more == 0 && first.length() > second.length() && same && first.contains(head);
  }

  private int shared(String words) {
    var found = new HashSet<String>();
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.-]+")) {
      if (word.length() >= SHORTEST_WORD && telling.contains(stem(word))) {
        found.add(stem(word));
      }
    }
    return found.size();
  }

  private static String stem(String word) {
    return word.endsWith("ic")
        ? word.substring(0, word.length() - 2)
        : word.endsWith("es") && word.length() > 5
            ? word.substring(0, word.length() - 2)
            : word.endsWith("s") || word.endsWith("e")
                ? word.substring(0, word.length() - 1)
                : word;
  }
}
