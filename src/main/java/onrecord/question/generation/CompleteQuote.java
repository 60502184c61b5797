package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Indefinite;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Name;

/**
 * "X said: "The money goes into ____." Which words complete the quotation?": a phrase that carries
 * meaning is left out, words of the same field and number from the article are offered.
 */
final class CompleteQuote implements QuestionKind {
  private static final int SHORTEST = 7;
  private static final int LONGEST = 30;

  private static final Pattern UNIT =
      Pattern.compile(
          " ?(?:%|(?:per ?cent|million|billion|trillion|people|jobs|votes|troops|dollars|euros|pounds|crowns"
              + "|refugees|members|families|workers|students|seats|delegates|homes)\\b)");

  /** Whoever knows English may guess these. */
  private static final Set<String> GENERAL =
      Set.of(
          ("people country nation state states time year years day days month months week weeks"
                  + " police party government leaders leader men women world city cities community children point system")
              .split(" "));

  /** A wrong option and where it comes from. */
  private record Other(String text, String why, double fit) {
    Option asOption() {
      return new Option(text, false, why);
    }
  }

  /** A phrase to leave out with the words offered instead of it, and spares. */
  private record Gap(
      int start, int end, List<Other> others, List<Other> spares, double fit, boolean concrete) {}

  @Override
  public Kind kind() {
    return Kind.COMPLETE_QUOTE;
  }

  @Override
  public boolean recallable() {
    return true;
  }

  @Override
  public List<Draft> drafts(Story story) {
    var drafts = new ArrayList<Draft>();
    for (Said said : story.said) {
      for (Quote quote : said.quotes()) {
        if (isWorthAGap(quote, story)) {
          gaps(quote, said, story).stream()
              .max(Comparator.comparingDouble(Gap::fit))
              .ifPresent(gap -> drafts.add(draft(gap, quote, said, story)));
        }
      }
    }
    return drafts;
  }

  private static boolean isWorthAGap(Quote quote, Story story) {
    int words = quote.words();
    return (quote.whole() || quote.afterThat())
        && words >= SHORTEST
        && words <= LONGEST
        && !story.loose.quoted(quote.text())
        && story.people.personIn(quote.text()) == null;
  }

  private static List<Gap> gaps(Quote quote, Said said, Story story) {
    var gaps = new ArrayList<Gap>();
    String above = story.contextLine.of() + " " + story.people.introduced(said.speaker());
    for (Phrase phrase : Phrase.in(quote.text())) {
      boolean telling =
          phrase.words() > 1 && !isVerb(phrase.text().split(" ")[0])
              || phrase.words() == 1 && !GENERAL.contains(phrase.text());
      if (telling && Words.overlap(phrase.text(), above) == 0) {
        var others = others(phrase, quote, story);
        var all = phrase.words() == 1 ? filled(others, phrase, quote, said, story) : others;
        int shown = others.size() < Offered.FEWEST ? all.size() : others.size();
        gap(phrase.start(), phrase.end(), phrase.isConcrete(), quote, all, shown, gaps);
      }
    }
    for (Numbers.Number number : Numbers.in(quote.text(), story)) {
      String unit = quote.text().substring(number.end());
      boolean telling =
          UNIT.matcher(unit).lookingAt()
              || quote.text().substring(0, number.start()).matches("(?s).*[$€£]");
      if (telling && !Words.contains(above, number.was())) {
        var others =
            Stream.concat(number.others().stream(), number.spares().stream())
                .map(other -> constructed(other, number.was(), said, 0.9))
                .toList();
        gap(number.start(), number.end(), false, quote, others, number.others().size(), gaps);
      }
    }
    for (Name name : story.people.all()) {
      int at = quote.text().indexOf(name.name());
      boolean place = name.kind() == Name.Kind.PLACE || name.kind() == Name.Kind.GOVERNMENT;
      if (at > 0
          && place
          && !story.people.isNationality(name.name())
          && Words.overlap(name.name(), above) == 0
          && Phrase.isClosed(quote.text().substring(at + name.name().length()))) {
        var others = names(name, quote, story);
        gap(at, at + name.name().length(), false, quote, others, others.size(), gaps);
      }
    }
    return gaps;
  }

  private static boolean isVerb(String word) {
    return Lexicon.pairs("past.self").containsKey(word)
        || Lexicon.pairs("opposite.verb").containsKey(word);
  }

  /**
   * @param all the words that may stand there instead, of which some are offered
   */
  private static void gap(
      int start,
      int end,
      boolean concrete,
      Quote quote,
      List<Other> all,
      int offered,
      List<Gap> gaps) {
    var others = all.subList(0, Math.min(offered, Offered.WRONG));
    String left = quote.text().substring(0, start) + quote.text().substring(end);
    boolean inSight = Words.overlap(quote.text().substring(start, end), left) > 0;
    long before = Token.of(quote.text().substring(0, start)).stream().filter(Token::isWord).count();
    if (inSight || before < 2 || others.size() < Offered.FEWEST) {
      return;
    }
    double mean = others.stream().mapToDouble(Other::fit).average().orElse(0);
    // What is new in a sentence stands late in it.
    double late = start / (double) quote.text().length();
    double fit = mean + late + (others.size() > 2 ? 0.3 : 0) - (concrete ? 0.5 : 0);
    gaps.add(new Gap(start, end, others, all.subList(others.size(), all.size()), fit, concrete));
  }

  /** Phrases of the article that fit the gap, those in quotations first. */
  private static List<Other> others(Phrase gap, Quote quote, Story story) {
    var found = new LinkedHashMap<String, Other>();
    int times = times(gap, story);
    for (Spoken spoken : story.spoken()) {
      put(found, spoken, gap, quote, times, story);
    }
    return best(found);
  }

  private static int times(Phrase phrase, Story story) {
    return story.sentences().count(phrase.head().text());
  }

  /** Where the article has too few words of the field, other nouns that never mean the same. */
  private static List<Other> filled(
      List<Other> others, Phrase gap, Quote quote, Said said, Story story) {
    var all = new ArrayList<>(others);
    String above = quote.text() + " " + story.contextLine.of();
    for (String word : Edits.contrasting(gap.text())) {
      boolean fits = Indefinite.isAn(word) == Indefinite.isAn(gap.text());
      if (all.size() < Offered.WRONG + Offered.SPARES
          && (fits || gap.slot() != Phrase.Slot.INDEFINITE)
          && Words.overlap(word, above) == 0
          && all.stream().allMatch(other -> Words.overlap(other.text(), word) == 0)) {
        all.add(constructed(word, gap.text(), said, 0.55));
      }
    }
    return all;
  }

  private static Other constructed(String word, String key, Said said, double fit) {
    return new Other(word, said.opening() + " said “" + key + "”, not “" + word + "”.", fit);
  }

  private static void put(
      Map<String, Other> found, Spoken spoken, Phrase gap, Quote quote, int times, Story story) {
    Phrase phrase = gap.words() == 1 ? spoken.phrase().head() : spoken.phrase();
    if (phrase.fits(gap)
        && Math.abs(phrase.words() - gap.words()) < 2
        && !Swaps.alike(phrase.head().text(), gap.head().text())
        && Words.overlap(phrase.text(), quote.text()) == 0) {
      double likeness =
          (spoken.quoted() ? 1 : 0.5)
              - 0.2 * (1 - Commonness.alike(times(phrase, story), times))
              - 0.3 * Math.abs(phrase.words() - gap.words());
      found.putIfAbsent(
          Words.plain(phrase.text()), new Other(phrase.text(), spoken.why(), likeness));
    }
  }

  /** Other names of the same kind, with "the" before them or without as the one left out. */
  private static List<Other> names(Name gap, Quote quote, Story story) {
    var found = new LinkedHashMap<String, Other>();
    for (Name name : story.people.all()) {
      if (name.kind() == gap.kind()
          && !story.people.isNationality(name.name())
          && !name.equals(gap)
          && !name.mentions().isEmpty()
          && !story.people.mentions(quote.text(), name)
          && story.people.hasArticle(name) == story.people.hasArticle(gap)
          && Places.alike(gap, name)
          && Words.overlap(name.name(), gap.name()) == 0) {
        found.put(
            name.name(),
            new Other(
                name.name(),
                People.upperFirst(story.outlet())
                    + " names "
                    + story.people.withArticle(name)
                    + " elsewhere; it is not part of this quotation.",
                0.4 + 0.6 * Commonness.alike(name, gap)));
      }
    }
    return best(found);
  }

  private static List<Other> best(Map<String, Other> found) {
    var chosen = new ArrayList<Other>();
    for (Other other :
        found.values().stream().sorted(Comparator.comparingDouble(o -> -o.fit())).toList()) {
      boolean like = chosen.stream().anyMatch(c -> Words.overlap(c.text(), other.text()) > 0);
      if (!like && chosen.size() < Offered.WRONG + Offered.SPARES) {
        chosen.add(other);
      }
    }
    return chosen;
  }

  private static Draft draft(Gap gap, Quote quote, Said said, Story story) {
    String key = quote.text().substring(gap.start(), gap.end());
    String with =
        new Quote(
                quote.text().substring(0, gap.start())
                    + Quotations.BLANK
                    + quote.text().substring(gap.end()),
                quote.spans(),
                quote.whole() || quote.afterThat(),
                false)
            .shown();
    String speaker = People.upperFirst(story.people.introducedWithin(said.speaker()));
    String saying = said.occasion() == null ? "said" : said.occasion().after("said");
    var options = new ArrayList<Option>();
    options.add(new Option(key, true, "These are the words of " + said.by() + "."));
    gap.others().forEach(other -> options.add(other.asOption()));
    boolean words = options.stream().anyMatch(option -> option.text().contains(" "));
    String stem =
        speaker
            + " "
            + saying
            + (quote.afterThat() ? " that " : ": ")
            + with
            + (key.matches("\\d.*")
                ? " Which number completes the quotation?"
                : words
                    ? " Which words complete the quotation?"
                    : " Which word completes the quotation?");
    String rendered = said.opening() + " said" + Frame.on(said) + ": " + quote.shown();
    double weight = new Weight(story).of(said, quote.text()) - (gap.concrete() ? 0.16 : 0.05);
    return new Frame(story)
        .ofSaid(
            said,
            Asking.single(
                Kind.COMPLETE_QUOTE,
                stem,
                options,
                quote.spans(),
                rendered,
                Weight.rounded(weight),
                RuleName.NOUN_PHRASE))
        .withSpares(gap.spares().stream().limit(Offered.SPARES).map(Other::asOption).toList());
  }
}
