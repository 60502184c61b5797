package onrecord.question.generation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Evidence;
import onrecord.question.flaw.Grounds;
import onrecord.question.flaw.Making;
import onrecord.question.flaw.Posed;
import onrecord.question.item.Option;
import onrecord.question.item.WrittenDate;
import onrecord.statement.extraction.Attribution.Modality;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** What all questions about something said have around stem and options. */
final class Frame {
  private static final Set<String> THAT = Lexicon.list("cue.that");
  private static final Pattern MARKS = Pattern.compile("[ ,.\"“”]{1,4}");

  private final Story story;

  Frame(Story story) {
    this.story = story;
  }

  /** A draft about something said, with what it was said about or where above the stem. */
  Draft ofSaid(Said said, Asking asking) {
    return ofSaid(said, asking.item().options(), asking);
  }

  /**
   * The same where the right answer is no option.
   *
   * @param key the right answer as an option: what is shown above does not tell it
   */
  Draft ofSaid(Said said, List<Option> key, Asking asking) {
    String setting = story.setting().of(asking.kind(), said, asking.stem(), key);
    return draft(said, story.contextLine.of(said), setting, asking);
  }

  /**
   * A draft about something said in a passage, where "on Friday" counts from the day of the report.
   *
   * @param passage what is shown above the stem and asked about
   */
  Draft ofPassage(Said said, String passage, Asking asking) {
    return draft(said, story.contextLine.of(), passage, asking);
  }

  private Draft draft(Said said, String context, String passage, Asking asking) {
    Evidence rests = evidence(said, asking.words());
    String explanation = explanation(said, asking.told()) + rebuttal(said, passage);
    // what is shown beside it as evidence makes it no weightier
    String told = said.attribution().words(story.text());
    return Draft.of(
            posed(context, passage, asking),
            grounds(rests, said.speaker().name(), explanation, asking),
            new Making(asking.weight(), asking.rule(), new Weight(story).reasons(said, told)))
        .withStatement(said.place());
  }

  /**
   * A draft that rests on no single statement: about what the outlet tells itself, or about several
   * statements. Who reported it and when comes after its explanation.
   *
   * @param day when it happened, or null
   */
  Draft ofOutlet(LocalDate day, String passage, Asking asking) {
    Evidence rests = Evidence.of(joined(asking.words()), story.text());
    LocalDate told = asking.kind().asksAboutPassage() ? null : day;
    String explanation = asking.told() + " " + People.upperFirst(reportedBy()) + ".";
    return Draft.of(
        posed(story.contextLine.of("told of ", told), passage, asking),
        grounds(rests, null, explanation, asking),
        new Making(asking.weight(), asking.rule(), new Weight(story).reasons(rests.text())));
  }

  private static Posed posed(String context, String passage, Asking asking) {
    return new Posed(asking.kind(), context, passage, asking.stem(), asking.item());
  }

  private Grounds grounds(Evidence rests, String speaker, String explanation, Asking asking) {
    LocalDate published = story.document().published();
    LocalDate review =
        ReviewBy.of(asking.kind(), asking.stem(), rests.text(), published, published);
    return new Grounds(rests, speaker, published, review, explanation);
  }

  /** "Ned Roe said on 3 May 2026: … This is …'s own claim". */
  String explanation(Said said, String rendered) {
    return rendered
        + (rendered.matches("(?s).*[.?!][\"”]?$") ? " " : ". ")
        + "This is what "
        + said.by()
        + " "
        + said.did(story.text())
        + "; "
        + reportedBy()
        + " and does not state it as a fact.";
  }

  /** What somebody answers to it at once, where the question does not show it. */
  private String rebuttal(Said said, String passage) {
    return Rebuttal.of(said, story)
        .filter(sentence -> passage == null || !passage.contains(sentence))
        .map(this::wentOn)
        .orElse("");
  }

  private String wentOn(String sentence) {
    return " "
        + People.upperFirst(story.outlet())
        + " went on: “"
        + Wording.MARK.matcher(sentence).replaceAll("'")
        + "”";
  }

  /** Who reported it, and when: what an explanation ends with. */
  private String reportedBy() {
    LocalDate published = story.document().published();
    String on = published == null ? "" : " on " + WrittenDate.day(published);
    boolean known = !story.outlet().equals(Byline.REPORT);
    return (known ? story.outlet() + " reported it" : "It was reported") + on;
  }

  /**
   * The article's own verb where it takes "that"; a forecast is expected, an allegation alleged.
   */
  static String verb(Said said, Story story) {
    String cue = said.cue(story.text());
    Modality modality = said.attribution().modality();
    if (modality == Modality.FORECAST) {
      return Set.of("predicted", "forecast", "warned", "feared", "hoped").contains(cue)
          ? cue
          : "expected";
    }
    if (modality == Modality.ALLEGATION) {
      return "alleged";
    }
    return takesThat(cue) ? cue : "said";
  }

  /** Whether a verb may stand before "that": "said", "argued". */
  static boolean takesThat(String cue) {
    return THAT.contains(cue);
  }

  /** The same verb with the occasion, where that is known: "told reporters", "said in May 2025". */
  static String verbThere(Said said, Story story) {
    String verb = verb(said, story);
    String there = said.occasion() == null ? verb : said.occasion().after(verb);
    return said.earlier() == null ? there : there + on(said);
  }

  /** "Ned Roe said on 3 May 2026 that the toll stays": reported words with their speaker. */
  static String reported(Said said, String clause, Story story) {
    return said.opening() + " " + verb(said, story) + on(said) + " that " + clause;
  }

  /** " on 3 May 2026" or " in May 2025", or nothing where neither is known. */
  static String on(Said said) {
    LocalDate day = said.day();
    if (said.earlier() != null && !said.earlier().equals(Earlier.UNKNOWN)) {
      return " " + Dates.in(said.earlier());
    }
    return day == null ? "" : " on " + WrittenDate.day(day);
  }

  /** The words themselves, who speaks, where that person is introduced, and the occasion. */
  private Evidence evidence(Said said, List<Span> words) {
    var spans = new ArrayList<>(words);
    spans.addAll(said.attribution().source());
    spans.addAll(said.attribution().cue());
    Name speaker = said.speaker();
    Span introduction = FirstMention.of(speaker, story.text());
    if (introduction != null) {
      spans.add(introduction);
    }
    if (said.occasion() != null) {
      spans.add(said.occasion().at());
    }
    return Evidence.of(joined(spans), story.text());
  }

  /** Those that touch or have only marks between them are one. */
  private List<Span> joined(List<Span> spans) {
    return Span.joined(spans, between -> MARKS.matcher(between.in(story.text())).matches());
  }
}
