package onrecord.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onrecord.question.flaw.Reading;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Attribution.Modality;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import onrecord.statement.extraction.Attribution.Type;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Junk;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.TimeExpression;

/** An invented article and what is found in it, given by the words and not by offsets. */
public final class Invented {
  public static final LocalDate PUBLISHED = LocalDate.of(2026, 5, 6);

  private final String text;
  private final List<Attribution> said = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final List<Junk> junk = new ArrayList<>();
  private final List<TimeExpression> dates = new ArrayList<>();

  public Invented(String text) {
    this.text = text;
  }

  /** A person with the role that the article states; the last word is another form of the name. */
  public Invented person(String name, String title) {
    return named(name, Name.Kind.PERSON, title, name.substring(name.lastIndexOf(' ') + 1));
  }

  /** Somebody whose surname stands only where it is no mention: "the Lund plan". */
  public Invented unmentioned(String name, String title) {
    String family = name.substring(name.lastIndexOf(' ') + 1);
    names.add(new Name(name, Name.Kind.PERSON, List.of(family), title, false, List.of()));
    return this;
  }

  /** Somebody named before has the role that a person tells. */
  public Invented told(String name, String role) {
    names.replaceAll(one -> one.name().equals(name) ? one.introducedAs(role) : one);
    return this;
  }

  public Invented named(String name, Name.Kind kind, String title, String... aliases) {
    var mentions = new ArrayList<Span>();
    var forms = new ArrayList<>(List.of(aliases));
    forms.add(0, name);
    for (String form : forms) {
      for (Span at : all(form)) {
        if (mentions.stream().noneMatch(at::overlaps)) {
          mentions.add(at);
        }
      }
    }
    mentions.sort(Comparator.comparingInt(Span::start));
    names.add(new Name(name, kind, List.of(aliases), title, false, mentions));
    return this;
  }

  /** Somebody said something: the reporting words, then the stretches of what was said. */
  public Invented said(String speaker, Type type, String cue, String... content) {
    return said(speaker, type, Modality.PLAIN, cue, content);
  }

  public Invented said(
      String speaker, Type type, Modality modality, String cue, String... content) {
    var spans = new ArrayList<Span>();
    for (String stretch : content) {
      spans.add(at(stretch));
    }
    said.add(
        new Attribution(
            spans,
            List.of(near(cue, spans)),
            List.of(),
            type,
            speaker,
            speaker == null ? SpeakerKind.UNNAMED : SpeakerKind.PERSON,
            null,
            null,
            modality,
            PUBLISHED.minusDays(1),
            "test",
            true,
            "test"));
    return this;
  }

  /** The same with the word that names the speaker there, or null for none. */
  public Invented spoken(String speaker, Type type, String cue, String source, String content) {
    said(speaker, type, cue, content);
    if (source != null) {
      Attribution last = said.remove(said.size() - 1);
      said.add(
          new Attribution(
              last.content(),
              last.cue(),
              List.of(near(source, last.content())),
              last.type(),
              last.speaker(),
              last.speakerKind(),
              null,
              null,
              last.modality(),
              last.saidOn(),
              last.saidOnRule(),
              true,
              last.rule()));
    }
    return this;
  }

  /** What was said last was said on another day than the one before the report, or null. */
  public Invented on(LocalDate day) {
    Attribution last = said.remove(said.size() - 1);
    said.add(
        new Attribution(
            last.content(),
            last.cue(),
            last.source(),
            last.type(),
            last.speaker(),
            last.speakerKind(),
            null,
            null,
            last.modality(),
            day,
            last.saidOnRule(),
            true,
            last.rule()));
    return this;
  }

  public Invented junk(String words) {
    junk.add(new Junk(at(words), "test"));
    return this;
  }

  public Invented date(String words, String iso) {
    dates.add(new TimeExpression(at(words), iso, "test"));
    return this;
  }

  public Document document() {
    return new Document(
        text, PUBLISHED, "Ferry fares to rise", "Norvik Gazette", Document.Kind.NEWS, List.of());
  }

  public Found found() {
    return new Found(said, List.of(), dates, junk, names, null);
  }

  public Reading reading() {
    return new Reading(document(), found());
  }

  /** Where some words first stand. */
  public Span at(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the article: " + words);
    }
    return new Span(at, at + words.length());
  }

  private Span near(String cue, List<Span> content) {
    return all(cue).stream()
        .min(Comparator.comparingInt(at -> Math.abs(at.start() - content.get(0).end())))
        .orElseThrow();
  }

  private List<Span> all(String words) {
    return Pattern.compile("\\b" + Pattern.quote(words) + "\\b")
        .matcher(text)
        .results()
        .map((MatchResult found) -> new Span(found.start(), found.end()))
        .toList();
  }

  /** The article that most tests of the question engines read. */
  public static Invented ferry() {
    String text =
        """
        Ferry fares to rise

        The fares of the ferries to Norvik will rise by a tenth in June, the island council decided on Tuesday.

        Mayor Signe Aldal told reporters that the fares had not covered the costs of fuel since 2021.

        "The ferries cannot run on goodwill and old engines," Aldal said. "Every trip burns money that the school needs."

        Bram Oster, chair of the Norvik Traders' League, called for a second vote at a public meeting on Tuesday.

        "Higher fares will empty the market before the summer," Oster said. "The council has counted the tickets and forgotten the customers."

        He warned that visitors would take the bridge at Lund instead.

        Harbour master Liv Torsen said the new engines would save a third of the fuel.

        "A crew of three can run the new boats," Torsen said. "They are quieter, and the seals have come back."

        Economist Per Quist of Lund College said the council should publish the accounts of the ferries.

        "Islanders accept a high price if they can see the bill," Quist said. "The accounts would end half of the anger in a week."

        The ferries carry about 900 commuters on a working day, and in July they are full of visitors.

        The ferry Alma at the quay in Norvik. Photo: Jo Berg
        """;
    return new Invented(text)
        .person("Signe Aldal", "Mayor")
        .person("Bram Oster", "chair of the Norvik Traders' League")
        .person("Liv Torsen", "Harbour master")
        .person("Per Quist", "Economist")
        .named("Norvik", Name.Kind.PLACE, null)
        .named("Lund", Name.Kind.PLACE, null)
        .junk("The ferry Alma at the quay in Norvik. Photo: Jo Berg")
        .date("Tuesday", "2026-05-05")
        .said(
            "Signe Aldal",
            Type.INDIRECT,
            "told",
            "the fares had not covered the costs of fuel since 2021")
        .said(
            "Signe Aldal",
            Type.DIRECT,
            "said",
            "\"The ferries cannot run on goodwill and old engines,\"",
            "\"Every trip burns money that the school needs.\"")
        .said(
            "Bram Oster",
            Type.DIRECT,
            "said",
            "\"Higher fares will empty the market before the summer,\"",
            "\"The council has counted the tickets and forgotten the customers.\"")
        .said(
            "Bram Oster",
            Type.INDIRECT,
            Modality.FORECAST,
            "warned",
            "visitors would take the bridge at Lund instead")
        .said("Liv Torsen", Type.INDIRECT, "said", "the new engines would save a third of the fuel")
        .said(
            "Liv Torsen",
            Type.DIRECT,
            "said",
            "\"A crew of three can run the new boats,\"",
            "\"They are quieter, and the seals have come back.\"")
        .said(
            "Per Quist",
            Type.INDIRECT,
            "said",
            "the council should publish the accounts of the ferries")
        .said(
            "Per Quist",
            Type.DIRECT,
            "said",
            "\"Islanders accept a high price if they can see the bill,\"",
            "\"The accounts would end half of the anger in a week.\"");
  }
}
