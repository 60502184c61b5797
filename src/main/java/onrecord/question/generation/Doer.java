package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * "Who, according to the Ledger, "opened the second lane of the bridge"?": a sentence of the
 * outlet's own that begins with a person, what follows word for word.
 */
record Doer(Voiced told, Name person, String predicate) {
  private static final int SHORTEST = 6;
  private static final double SAME = 0.35;

  /** Such a predicate tells little, or tells who it is by the way. */
  private static final Pattern SLIGHT =
      Pattern.compile(
          "(?i).*\\b(his|her|him|he|she|himself|herself|they|their|did not|didn['’]t|was not|wasn['’]t"
              + "|smil\\w+|laugh\\w*|chair|wave[ds]?|podium|jacket|stage|way|day|time|tied|lead|leads|trails?"
              + "|familiar|also|rally|rallies|that (?!\\p{L}+ed)\\p{L}+)\\b.*");

  /** Those of an article that can be asked. */
  static List<Draft> drafts(Story story) {
    return Voiced.of(story).stream()
        .map(told -> of(told, story))
        .filter(doer -> doer != null)
        .flatMap(doer -> doer.draft(story).stream())
        .toList();
  }

  private static Doer of(Voiced told, Story story) {
    int verb = told.verbStart();
    if (verb <= 0) {
      return null;
    }
    String subject = told.words().substring(0, verb).strip();
    String predicate = told.words().substring(verb);
    Name person =
        story
            .people
            .withRoles()
            .filter(name -> Sound.is(name, story) && story.people.mentions(subject, name))
            .findFirst()
            .orElse(null);
    boolean just =
        person != null
            && subject.endsWith(person.lastWord())
            && !subject.matches(".*(?:,|['’]s | and | of ).*");
    return just
            && Words.content(predicate).size() >= SHORTEST
            && !SLIGHT.matcher(predicate).matches()
            && !story.people.mentions(predicate, person)
        ? new Doer(told, person, predicate)
        : null;
  }

  private Optional<Draft> draft(Story story) {
    List<Name> others = others(person, told.words(), story).limit(Offered.WRONG).toList();
    // With its rivals left out, whoever remains could not have done it.
    if (others.size() < Offered.WRONG
        || others.stream().anyMatch(name -> mayBeRight(name, story))) {
      return Optional.empty();
    }
    Passage above = above(others, story);
    String people = Known.introduced(predicate, told.at(), above, story);
    if (people == null || !told.alone() && above == null) {
      return Optional.empty();
    }
    String outlet = People.upperFirst(story.outlet());
    var options = new ArrayList<Option>();
    options.add(
        new Option(option(person, story), true, outlet + " tells it of " + person.name() + "."));
    for (Name other : others) {
      options.add(
          new Option(
              option(other, story), false, outlet + " names " + other.name() + ", not for this."));
    }
    return Optional.of(
        new Frame(story)
            .ofOutlet(
                Told.dayOf(told.at(), story),
                above == null ? null : above.shown(),
                Asking.single(
                    Kind.FACT,
                    people + "Who, according to " + story.outlet() + ", \"" + predicate + "\"?",
                    options,
                    List.<Span>of(told.at()),
                    outlet + " states: \"" + told.words() + ".\"",
                    Weight.rounded(told.weight()),
                    RuleName.DOER)));
  }

  /** The lead or the sentences before, where nobody stands in them who is an option. */
  private Passage above(List<Name> others, Story story) {
    return told.settings(story)
        .filter(passage -> !told.alone() || Words.overlap(passage.text(), predicate) > 0)
        .filter(
            passage ->
                Stream.concat(Stream.of(person), others.stream())
                    .noneMatch(name -> story.people.mentions(passage.text(), name)))
        .findFirst()
        .orElse(null);
  }

  /** Somebody as an option. */
  static String option(Name name, Story story) {
    return People.upperFirst(Sound.introduced(name, story));
  }

  /** Of whom else it might be told: those who come up most first, and none whom the words name. */
  static Stream<Name> others(Name person, String words, Story story) {
    return story
        .people
        .withRoles()
        .filter(name -> !name.equals(person) && Sound.is(name, story))
        .filter(name -> !story.people.mentions(words, name))
        .filter(name -> Words.overlap(name.name(), person.name()) == 0)
        .sorted(
            Comparator.comparingInt((Name name) -> -name.mentions().size())
                .thenComparingInt(name -> name.mentions().get(0).start()));
  }

  /** Something like it is told of this one too. */
  private boolean mayBeRight(Name name, Story story) {
    var surname = Words.content(name.lastWord());
    return Voiced.isToldOf(surname, predicate, SAME, story);
  }
}
