package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * Something said in a sentence that can be shown: what the questions with a passage are made of.
 *
 * @param named whether the sentence gives the speaker's name; else the stem has to
 * @param clause what was said, as it may follow "that", with people introduced; null where it
 *     cannot be put so
 * @param part the words of the sentence that tell it, or null where they are many or quoted
 * @param at where clause or part stand
 * @param outlets words of the sentence that the outlet says itself, or null
 * @param others people and bodies in the sentence that might be taken for the speaker
 */
record Claim(
    Said said,
    Passage passage,
    boolean named,
    Act act,
    String clause,
    String part,
    Span at,
    List<Name> others,
    Span outlets) {
  /** Who speaks for somebody says what that one says too. */
  private static final Pattern SPEAKS_FOR =
      Pattern.compile(
          "(?i)\\b(spokes\\w+|campaign|aides?|advis[eo]rs?|lawyers?|attorney for|staff|manager|director"
              + "|strategist|surrogate|running mate|chief|secretary|press|son|daughter|wife|husband"
              + "|ally|allies|supporters?)\\b");

  /** The outlet takes a side there, and "neither confirmed nor rejected" would be wrong. */
  private static final Pattern SIDES =
      Pattern.compile(
          "(?i)\\b(false(?:ly)?|wrong(?:ly)?|incorrect(?:ly)?|right(?:ly)|correct(?:ly)?|without evidence"
              + "|baseless|debunk\\w*|mislead\\w*|exaggerat\\w*|inaccurate\\w*|accurate(?:ly)?|in fact"
              + "|lie[sd]?|lying|untrue|contradict\\w*|unfounded|disput\\w*|confirm\\w*|points? out"
              + "|pointed out|pointing out|noted?|notes|noting|acknowledg\\w*|reveal\\w*|show\\w*|proved?|"
              + "realiz\\w+|found|contest\\w*|but|though|although|despite|however)\\b");

  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(will|would|won['’]t|should|must|ought|need\\w*|may|might|could|going to|let)\\b|['’](ll|d)\\b");
  private static final Pattern MODAL =
      Pattern.compile(
          "\\b(?:(?:will|should|must|ought to)(?! have\\b)|(?:is|are) going to|needs to)\\b");
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:not|never|no|if|unless|otherwise|whether|may|might|could|would|without|nobody|none)\\b|n['’]t\\b");
  private static final Pattern FALSELY =
      Pattern.compile("\\b(?:falsely|wrongly|incorrectly|erroneously|inaccurately) $");

  /** All of an article, in order of its text. */
  static List<Claim> of(Story story) {
    var claims = new ArrayList<Claim>();
    for (Said said : story.said) {
      Passage passage = Sound.is(said.speaker(), story) ? Passage.of(said, story) : null;
      if (passage != null && !Doubt.about(said, passage, story)) {
        Claim claim = of(said, passage, story);
        if (claim != null && isTelling(claim, story)) {
          claims.add(claim);
        }
      }
    }
    return claims;
  }

  /** It must have to do with what the article is about, or name somebody, or tell a number. */
  private static boolean isTelling(Claim claim, Story story) {
    String words = claim.words() == null ? claim.passage.text() : claim.words();
    return Words.content(words).stream().anyMatch(story.topic::contains)
        || words.matches("(?s).*\\d.*")
        || !claim.others.isEmpty();
  }

  private static Claim of(Said said, Passage passage, Story story) {
    Attribution one = said.attribution();
    Act act = Act.of(said, story.text());
    boolean named = Passage.isNamed(said, story);
    List<Name> others = others(said, passage, story);
    Span own = OutletWords.in(passage, story);
    if (said.isDirect()) {
      return quoted(said, passage, named, act, others, story);
    }
    for (Span content : one.content()) {
      for (Span part : Clauses.parts(content, story.text())) {
        if (!passage.holds(part)
            || Doubt.isTorn(part, one, story.text())
            || Clauses.isCutOut(part, one, story.text())) {
          continue;
        }
        String clause = Restated.clause(part, said, passage, story);
        String words = Restated.part(part, said.cue(story.text()), passage, story);
        if (clause != null || words != null) {
          return new Claim(said, passage, named, act, clause, words, part, others, own);
        }
      }
    }
    return new Claim(said, passage, named, act, null, null, one.content().get(0), others, own);
  }

  /** A whole quotation as a clause, where nobody says "I" in it. */
  private static Claim quoted(
      Said said, Passage passage, boolean named, Act act, List<Name> others, Story story) {
    if (said.quotes().size() != 1 || !said.quotes().get(0).whole()) {
      return null;
    }
    Quote quote = said.quotes().get(0).unlinked();
    if (quote.text().matches(".*[?!]$|(?s).*[\"“”].*")
        || quote.spans().size() != 1
        || story.loose.quoted(quote.text())) {
      return null;
    }
    Span at = quote.spans().get(0);
    String clause = Restated.clause(at, said, passage, story);
    return clause == null
        ? null
        : new Claim(said, passage, named, act, clause, null, at, others, null);
  }

  /** Who might be taken for the speaker, and does not speak through this one. */
  private static List<Name> others(Said said, Passage passage, Story story) {
    Name speaker = said.speaker();
    String sources =
        said.attribution().source().stream()
            .map(span -> span.in(story.text()))
            .reduce(speaker.title() == null ? "" : speaker.title(), (a, b) -> a + " " + b);
    boolean speaksFor = SPEAKS_FOR.matcher(sources).find();
    return passage
        .others(speaker)
        .filter(name -> isAlike(name, speaker, story))
        .filter(name -> story.people.canSpeak(name) && Sound.is(name, story))
        .filter(name -> !story.people.mentions(sources, name))
        .filter(name -> !speaksFor || !isBeside(name, said, passage))
        .filter(name -> Words.overlap(name.name(), speaker.name()) == 0)
        .filter(name -> name.title() != null || !story.by(name).isEmpty())
        .toList();
  }

  /** People for people; a body may be taken for another one, and a state for a state. */
  private static boolean isAlike(Name name, Name speaker, Story story) {
    return story.people.isPerson(name) || !story.by(name).isEmpty() && isBody(name, speaker, story);
  }

  private static boolean isBody(Name name, Name speaker, Story story) {
    return !story.people.isPerson(speaker)
        && name.kind() != Name.Kind.PLACE
        && (name.kind() == speaker.kind() || speaker.kind() == Name.Kind.GOVERNMENT);
  }

  /** "a spokesman for Roe": whoever stands just before or after the speaker, unreported. */
  private static boolean isBeside(Name name, Said said, Passage passage) {
    for (Span mention : name.mentions()) {
      boolean reported = said.attribution().content().stream().anyMatch(mention::overlaps);
      for (Span own : said.speaker().mentions()) {
        boolean near =
            Math.abs(mention.end() - own.start()) < 60
                || Math.abs(own.end() - mention.start()) < 60;
        if (near && !reported && passage.holds(mention) && passage.holds(own)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The words asked about, whichever way. */
  String words() {
    return clause == null ? part : clause;
  }

  /**
   * Whether the sentence reports it without a word of the outlet on whether it is so; what should
   * or will be, nobody can confirm.
   */
  boolean isLeftOpen() {
    return act != Act.ADMISSION
        && act != Act.DENIAL
        && isLeftOpen(passage, part == null ? passage.in(at) : part, words());
  }

  static boolean isLeftOpen(Passage passage, String told, String words) {
    String around = passage.text().replace(told, " ");
    return !SIDES.matcher(around).find() && !AHEAD.matcher(words).find();
  }

  /** "will" or "should" where somebody tells what is to come or ought to; else null. */
  String modal() {
    String asked = words();
    Matcher modal = asked == null ? null : MODAL.matcher(asked);
    if (modal == null || !modal.find() || OPEN.matcher(asked).find() || act == Act.DENIAL) {
      return null;
    }
    String before = asked.substring(0, modal.start());
    boolean main = !Clauses.isFinite(before) && !before.matches(".*\\b(that|which|who|need)\\b.*");
    return main ? modal.group().matches("will|.*going to") ? "will" : "should" : null;
  }

  /** "falsely claimed". */
  boolean isRejected() {
    Span cue = said.attribution().cue().get(0);
    String before = passage.in(new Span(passage.at().start(), cue.start()));
    return act == Act.CLAIM && FALSELY.matcher(before).find();
  }

  /**
   * Whether the sentence begins with what was said, so that its speaker comes as an afterthought.
   */
  boolean comesFirst() {
    return at.start() - passage.at().start() < 4;
  }

  /** What the stem tells first of the people in the sentence. */
  Lead lead(Story story) {
    return new Lead(passage, named ? null : said.speaker(), clause, story);
  }

  /** What was said, as a sentence with its speaker. */
  String rendered() {
    return clause == null
        ? said.by() + " is the source of the words “" + part + "”"
        : said.by() + " said" + Frame.on(said) + " that " + clause;
  }

  /** How much it is worth asking; less where the sentence does not name its speaker. */
  double weight(Story story) {
    String asked = words() == null ? passage.text() : words();
    double less = (named ? 0 : 0.06) + (said.isDirect() ? 0.08 : 0) + (clause == null ? 0.04 : 0);
    return Math.max(0.05, Math.round(100 * (new Weight(story).of(said, asked) - less)) / 100.0);
  }
}
