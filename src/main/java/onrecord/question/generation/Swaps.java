package onrecord.question.generation;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;

/** Puts a person, a name or a phrase of the same article in another's place. */
final class Swaps {
  private static final List<List<String>> ALIKE =
      Lexicon.list("alike").stream().map(group -> List.of(group.split("/"))).toList();

  /** In politics, be it in office or running for one: two such people are taken for each other. */
  private static final Pattern POLITICIAN =
      Pattern.compile(
          "(?i)\\b(president|candidate|nominee|front-?runner|senator|sen\\.|governor|gov\\.|rep\\.|secretary"
              + "|minister|speaker|leader|mayor|congress\\w*|chancellor|premier)(?!\\p{L})");

  /** There is no "county of emergency". */
  private static final Pattern FIXED =
      Pattern.compile(
          " of (?:emergency|affairs|mind|war|siege|alert|play|law|the art|the union)\\b");

  /** Of that nobody is accused who was not, neither a person nor a town or a body. */
  private static final Pattern CHARGING = Lexicon.anyWord("charging");

  private static final Pattern OWNS = Pattern.compile("['’]s?(?!\\p{L})");

  private final Story story;

  Swaps(Story story) {
    this.story = story;
  }

  void into(Position position, List<Edit> edits) {
    if (accuses(position.clause())) {
      return;
    }
    names(position.clause(), edits);
    people(position, edits);
    phrases(position.clause(), edits);
  }

  /** Whether somebody is accused there, in whose place nobody else is put. */
  static boolean accuses(String clause) {
    return CHARGING.matcher(clause).find();
  }

  /** "President Ada Roe" becomes another person that the article introduces, never the speaker. */
  private void people(Position position, List<Edit> edits) {
    String clause = position.clause();
    for (Name name : story.people.all()) {
      if (!story.people.isPerson(name) || !clause.contains(name.name())) {
        continue;
      }
      String shown = story.people.introducedWithin(name);
      int at = clause.indexOf(shown);
      boolean owns =
          at >= 0 && OWNS.matcher(clause).region(at + shown.length(), clause.length()).lookingAt();
      List<Token> before = Token.of(clause.substring(0, Math.max(0, at)));
      boolean described =
          !before.isEmpty()
              && Lexicon.list("described").contains(before.get(before.size() - 1).lower());
      if (at < 0 || described || !goesOn(clause.substring(at + shown.length()))) {
        continue;
      }
      story
          .people
          .withRoles()
          .filter(other -> !other.equals(name) && !other.equals(position.said().speaker()))
          .filter(other -> !story.people.mentions(clause, other))
          .filter(other -> !owns || !story.people.isDescribedBehind(other))
          .filter(other -> Words.overlap(other.name(), name.name()) == 0)
          .filter(other -> alikeRoles(story.people.role(other), story.people.role(name)))
          .max(
              Comparator.comparingDouble(
                  other ->
                      Words.overlap(story.people.role(other), story.people.role(name))
                          + Math.min(5, other.mentions().size()) / 10.0))
          .ifPresent(
              other -> {
                String put = story.people.introducedWithin(other);
                edits.add(
                    new Edit(
                        at,
                        at + shown.length(),
                        shown.replaceFirst(",$", ""),
                        put,
                        Edit.Sort.NAME,
                        0.75));
              });
    }
  }

  /** A phrase of the article of the same field and number, said by somebody before all. */
  private void phrases(String clause, List<Edit> edits) {
    for (Phrase phrase : Phrase.in(clause)) {
      if (FIXED.matcher(clause).region(phrase.end(), clause.length()).lookingAt()
          || edits.stream().anyMatch(e -> e.start() < phrase.end() && phrase.start() < e.end())) {
        continue;
      }
      story.spoken().stream()
          .filter(Spoken::quoted)
          .filter(spoken -> spoken.phrase().fits(phrase))
          .filter(spoken -> spoken.phrase().words() == phrase.words())
          .filter(spoken -> Words.overlap(spoken.phrase().text(), clause) == 0)
          .filter(spoken -> !alike(spoken.phrase().head().text(), phrase.head().text()))
          .findFirst()
          .ifPresent(
              spoken ->
                  edits.add(
                      new Edit(
                          phrase.start(),
                          phrase.end(),
                          phrase.text(),
                          spoken.phrase().text(),
                          Edit.Sort.NOUN,
                          0.5)));
    }
  }

  /** Whether a name ends there: "the next Roe record" is about a record. */
  private static boolean goesOn(String rest) {
    return Phrase.isClosed(rest)
        || rest.matches("(?s)['’]s? .*")
        || rest.matches(
            "(?s) (?:\\p{L}+ed|had|did|should|could|can|must|may|might|has|have|never) .*");
  }

  /** Both in politics, or with a word of their roles in common. */
  private static boolean alikeRoles(String one, String other) {
    return POLITICIAN.matcher(one).find() && POLITICIAN.matcher(other).find()
        || one.isEmpty() && POLITICIAN.matcher(other).find()
        || other.isEmpty() && POLITICIAN.matcher(one).find()
        || Words.overlap(one, other) > 0;
  }

  /** Words of a field that may mean the same. */
  static boolean alike(String one, String other) {
    return ALIKE.stream().anyMatch(group -> group.contains(one) && group.contains(other));
  }

  /** A name becomes another of its kind that the article has too. */
  private void names(String clause, List<Edit> edits) {
    for (Name name : story.people.all()) {
      int at = clause.indexOf(name.name());
      boolean whole = at >= 0 && Words.hasForm(clause, name.name());
      if (!whole || story.people.isPerson(name) || story.people.isNationality(name.name())) {
        continue;
      }
      String rest = clause.substring(at + name.name().length());
      boolean inName = at > 0 && clause.substring(0, at).matches(".*(?U:\\b)\\p{Lu}[\\p{L}.]* $");
      String before = clause.substring(0, at);
      boolean the = before.matches("(?is)(?:.* )?the ");
      boolean owned = before.matches("(?is).*\\b(?:his|her|their|its|our|my) ");
      if (!Phrase.isClosed(rest) || inName || owned || at > 0 && clause.charAt(at - 1) != ' ') {
        continue;
      }
      story.people.all().stream()
          .filter(other -> other.kind() == name.kind() && !other.equals(name))
          .filter(other -> !story.people.isNationality(other.name()))
          .filter(other -> other.mentions().size() > 0 && !story.people.mentions(clause, other))
          .filter(other -> the == Words.hasForm(story.text(), "the " + other.name()))
          .filter(other -> Words.overlap(other.name(), name.name()) == 0)
          .filter(other -> Places.alike(name, other))
          .limit(1)
          .forEach(
              other ->
                  edits.add(
                      new Edit(
                          at,
                          at + name.name().length(),
                          name.name(),
                          other.name(),
                          Edit.Sort.NAME,
                          0.8)));
    }
  }
}
