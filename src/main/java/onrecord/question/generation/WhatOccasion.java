package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Indefinite;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Months;

/**
 * "On what occasion did X say that …?": the occasions of the same article are the options, and
 * others of which it has no word.
 */
final class WhatOccasion implements QuestionKind {
  private static final int MOST = 2;
  private static final double WORTH = 0.55;

  /** Where anybody says anything, and what only the day of the report explains. */
  private static final Pattern SLIGHT =
      Pattern.compile(
          "(?i)(?:in|at) an? (?:interview|statement|e-?mail|letter|speech|written statement)|.*\\b(?:recent|last|previous|earlier|late"
              + "|brief|follow-up|other|another|same|subsequent|separate)\\b.*|.*(?-i:\\p{Lu}).*");

  /** Such a one might speak on any of these occasions. */
  private static final Pattern PUBLIC =
      Pattern.compile(
          "(?i)\\b(?:sen|senator|rep|representative|gov|governor|president|candidate|nominee|mayor"
              + "|minister|secretary|chancellor|congress\\w+|leader|speaker|spokes\\w+|councillor|ambassador"
              + "|premier)\\b");

  private static final Pattern MONTH = Pattern.compile(" an? (?:" + Months.ANY + ") ");

  /** Occasions that an article may have no word of. */
  private static final List<String> OTHERS =
      Lexicon.list("occasion.other").stream().sorted().toList();

  @Override
  public Kind kind() {
    return Kind.OCCASION;
  }

  @Override
  public boolean recallable() {
    return true;
  }

  @Override
  public List<Draft> drafts(Story story) {
    var occasions = new LinkedHashMap<String, Said>();
    for (Said said : story.heard) {
      if (isAsked(said)) {
        occasions.putIfAbsent(bare(said), said);
      }
    }
    return story.said.stream()
        .filter(said -> isAsked(said) && !SLIGHT.matcher(bare(said)).matches())
        .filter(said -> PUBLIC.matcher(story.people.introduced(said.speaker())).find())
        .flatMap(said -> draft(said, occasions, story).stream())
        .filter(draft -> draft.weight() >= WORTH)
        .sorted(Comparator.comparing(draft -> -draft.weight()))
        .limit(MOST)
        .toList();
  }

  private static boolean isAsked(Said said) {
    return said.occasion() != null && !said.occasion().told();
  }

  /** Without the town or the month, which only one option would have. */
  private static String bare(Said said) {
    String words = said.occasion().words().replaceFirst(" in \\p{Lu}.*", "");
    Matcher month = MONTH.matcher(words);
    return month.find()
        ? words.substring(0, month.start())
            + " "
            + Indefinite.before(words.substring(month.end()))
            + words.substring(month.end())
        : words;
  }

  private static Optional<Draft> draft(Said said, Map<String, Said> occasions, Story story) {
    AfterSay asked = AfterSay.of(said, story);
    var offered = Offered.of(options(said, occasions, story));
    if (asked == null || offered.shown().size() <= Offered.WRONG) {
      return Optional.empty();
    }
    String who = story.people.introducedWithin(said.speaker());
    String rendered =
        said.opening() + " said " + said.occasion().alone() + Frame.on(said) + asked.words();
    return Optional.of(
        new Frame(story)
            .ofSaid(
                said,
                Asking.single(
                    Kind.OCCASION,
                    "On what occasion did " + who + " say" + asked.words() + "?",
                    offered.shown(),
                    asked.spans(),
                    rendered,
                    Weight.rounded(asked.weight() - 0.03),
                    asked.isQuotation()
                        ? RuleName.OCCASION_OF_QUOTATION
                        : RuleName.OCCASION_OF_REPORT))
            .withSpares(offered.spares()));
  }

  private static List<Option> options(Said said, Map<String, Said> occasions, Story story) {
    String key = bare(said);
    var options = new ArrayList<Option>();
    options.add(new Option(People.upperFirst(key), true, WhatAbout.why(said, story)));
    occasions.forEach(
        (words, other) -> {
          if (fits(words, options) && !words.matches(".*(?-i:\\p{Ll}\\p{Lu}).*")) {
            boolean own = other.speaker().equals(said.speaker());
            String why =
                (own ? "Other words of " + other.by() : other.opening() + "'s words")
                    + " are reported from there.";
            options.add(new Option(People.upperFirst(words), false, why));
          }
        });
    int from = Math.floorMod(key.hashCode() + said.place(), OTHERS.size());
    for (int i = 0; i < OTHERS.size(); i++) {
      String words = OTHERS.get((from + i) % OTHERS.size());
      boolean absent = Words.content(words).stream().noneMatch(story.sentences()::have);
      if (absent && fits(words, options)) {
        options.add(
            new Option(
                People.upperFirst(words), false, "No such occasion is named in the report."));
      }
    }
    return options;
  }

  /** Shares no word with an occasion that is an option already. */
  private static boolean fits(String words, List<Option> options) {
    return options.size() <= Offered.WRONG + Offered.SPARES
        && !Words.content(words).isEmpty()
        && options.stream().allMatch(option -> Words.overlap(words, option.text()) == 0);
  }
}
