package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Quotations;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** Tells what a speaker says of himself or herself in the third person. */
final class Selves {

  private static final Pattern SELF =
      Pattern.compile("(?s)(?:that )?(he|she) ((?!and |or |who ).{12,})");

  private Selves() {}

  /** Of "she would close the bridge", where nobody else can be meant by "she". */
  static List<Reported> reported(Said said, Story story) {
    Attribution one = said.attribution();
    if (said.isDirect() || one.content().size() != 1) {
      return List.of();
    }
    String known = pronoun(said.speaker(), story);
    var reported = new ArrayList<Reported>();
    for (Span part : Clauses.parts(one.content().get(0), story.text())) {
      String words = ClauseDates.absolute(part, story);
      Matcher self =
          SELF.matcher(
              words == null
                  ? ""
                  : words.strip().replaceAll("\\s+", " ").replaceAll("[,.;:\\s]+$", ""));
      if (!self.matches()
          || known != null && !known.equals(self.group(1))
          || Clauses.isCutOut(part, one, story.text())
          || !onlySpeakerBefore(part.start(), said, story)) {
        continue;
      }
      // "he" and "his" further on go back to the speaker as well.
      String lean = self.group(2).replaceAll("\\b(he|his|him|she|her)\\b", "the");
      String told =
          story.loose.reported(Quotations.without(lean))
                  || Quotations.in(lean).stream().anyMatch(story.loose::quoted)
              ? null
              : Reported.introduced(self.group(1) + " " + self.group(2), story);
      if (told != null && !story.people.mentions(told, said.speaker())) {
        reported.add(new Reported(told, List.of(part)));
      }
    }
    return reported;
  }

  /** Whether the words before in the paragraph name nobody but the speaker. */
  private static boolean onlySpeakerBefore(int at, Said said, Story story) {
    int from = story.text().lastIndexOf('\n', at) + 1;
    String before = story.text().substring(from, at);
    return story.people.all().stream()
        .filter(story.people::isPerson)
        .filter(name -> !name.equals(said.speaker()))
        .noneMatch(name -> story.people.mentions(before, name));
  }

  /**
   * "he" or "she" as the first name tells, or as the article calls a person; else null. A pronoun
   * may have been led to the wrong one, a first name may not.
   */
  static String pronoun(Name name, Story story) {
    String told = name.familyNameFirst() ? null : Lexicon.pronoun(name.name().split(" ")[0]);
    if (told != null) {
      return told;
    }
    int he = 0;
    int she = 0;
    for (Attribution one : story.reading.found().attributions()) {
      if (name.name().equals(one.speaker()) && one.source().size() == 1) {
        String source = one.source().get(0).in(story.text()).strip().toLowerCase(Locale.ROOT);
        he += source.equals("he") ? 1 : 0;
        she += source.equals("she") ? 1 : 0;
      }
    }
    for (Span at : name.mentions()) {
      String before = story.text().substring(Math.max(0, at.start() - 5), at.start());
      he += before.endsWith("Mr. ") || before.endsWith("Mr ") ? 1 : 0;
      she += before.matches("(?s).*\\b(Mrs|Ms)\\.? $") ? 1 : 0;
    }
    return he > 2 * she ? "he" : she > 2 * he ? "she" : null;
  }
}
