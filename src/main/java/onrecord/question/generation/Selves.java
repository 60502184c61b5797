package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Quotations;
import onrecord.statement.extraction.Attribution;
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
    String known = Pronouns.of(said.speaker(), story);
    var reported = new ArrayList<Reported>();
    for (Span whole : Clauses.parts(one.content().get(0), story.text())) {
      Span part = Ends.ofReported(whole, story.text());
      String words = ClauseDates.absolute(part, story);
      Matcher self =
          SELF.matcher(
              words == null
                  ? ""
                  : words.strip().replaceAll("\\s+", " ").replaceAll("[,.;:\\s]+$", ""));
      if (!self.matches()
          || known != null && !known.equals(self.group(1))
          || Clauses.isCutOut(whole, one, story.text())
          || !onlySpeakerBefore(part.start(), said, story)) {
        continue;
      }
      // "he" and "his" further on go back to the speaker as well: "her report" is no loose one.
      String lean = self.group(2).replaceAll("\\b(he|his|him|she|her)\\b", "a");
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
}
