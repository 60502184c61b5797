package onrecord.question.generation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * Whose lawyer or aide somebody is whom the article calls "her lawyer, Bo Lund": "Ada Roe’s
 * lawyer", if nobody but Ada Roe can be meant.
 */
final class Whose {
  /**
   * "her longtime lawyer", "his chief of staff"; a wife is told by her name. Who "hired her as
   * coach" had no coach of hers.
   */
  private static final String ROLE =
      "\\b((?:[Hh]er|[Hh]is) )((?:(?!(?:as|and|or|the|to|for|with) )\\p{Ll}[\\p{Ll}-]+ ){0,2}?"
          + "(?:lawyer|attorney|barrister|solicitor|aide|assistant|adviser|advisor|spokes(?:man|woman|person)|manager"
          + "|chief of staff|strategist|pollster|agent|publicist|biographer|speechwriter|press secretary|running mate|coach"
          + "|trainer|doctor|physician|accountant|campaign (?:chair|chairman|chairwoman|director)))";

  private static final Pattern BEFORE = Pattern.compile("(?<![\\p{L}“\"])" + ROLE + "(,)? $");

  private static final Pattern BEHIND = Pattern.compile("^, " + ROLE + "(?=[,.;])");

  /** Without it, the comma before the name ends a sentence that is passed on: ", Lund said". */
  private static final Pattern APART = Pattern.compile("[,.;]");

  /** Somebody without a name who may be meant. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?i)\\b(?:"
              + Lexicon.anyOf("somebody", "one.person", "role", "office", "calling")
              + ")\\b");

  /** Characters before and behind a name in which such a role stands. */
  private static final int NEAR = 60;

  private final String text;
  private final List<Name> people;

  Whose(String text, List<Name> names) {
    this.text = text;
    this.people = names.stream().filter(name -> name.kind() == Name.Kind.PERSON).toList();
  }

  /** The role with its owner's name, or null. */
  String of(Name name) {
    return name.inFull(text).flatMap(at -> beside(at, name)).findFirst().orElse(null);
  }

  /** A sentence without the "her" of "her lawyer, Bo Lund", which is not his. */
  static String withoutOwner(String sentence, String form) {
    String name = Pattern.quote(form) + "(?U:\\b)";
    return sentence
        .replaceAll(ROLE + "(?=,? (?:\\p{Lu}[\\p{L}.’'-]* ){0,3}" + name + ")", "$2")
        .replaceAll("(?<=" + Pattern.quote(form) + ", )" + ROLE, "$2");
  }

  private Stream<String> beside(Span at, Name name) {
    int start = Math.max(0, at.start() - NEAR);
    Matcher before = BEFORE.matcher(text.substring(start, at.start()));
    String after = text.substring(at.end(), Math.min(text.length(), at.end() + NEAR));
    Matcher behind = BEHIND.matcher(after);
    boolean found = before.find() && (before.group(3) == null || APART.matcher(after).lookingAt());
    if (!found && !behind.find()) {
      return Stream.empty();
    }
    MatchResult role = found ? before : behind;
    Name owner = owner(role.group(1).strip(), found ? start + before.start() : at.start(), name);
    return owner == null ? Stream.empty() : Stream.of(owner.name() + "’s " + role.group(2));
  }

  /** The one person of that sex in the sentences before, up to the paragraph before; else null. */
  private Name owner(String pronoun, int place, Name self) {
    String he = pronoun.equalsIgnoreCase("his") ? "he" : "she";
    Span read = new Span(readFrom(place), place);
    List<Name> named =
        people.stream()
            .filter(name -> !name.equals(self) && name.mentions().stream().anyMatch(read::contains))
            .filter(name -> !isOther(name, he))
            .toList();
    if (named.size() != 1) {
      return null;
    }
    Name owner = named.get(0);
    boolean sure = owner.name().contains(" ") && he.equals(pronoun(owner));
    return sure && !SOMEBODY.matcher(without(owner, read.in(text))).find() ? owner : null;
  }

  /** The beginning of the paragraph before; of the same, where that names nobody else. */
  private int readFrom(int place) {
    int line = text.lastIndexOf('\n', place - 1) + 1;
    int before = line;
    while (before > 0 && text.charAt(before - 1) == '\n') {
      before--;
    }
    return before == 0 ? line : text.lastIndexOf('\n', before - 1) + 1;
  }

  /** What is read there besides the owner, as named and introduced. */
  private static String without(Name owner, String words) {
    String left = words;
    if (owner.title() != null) {
      left = left.replaceAll("(?i)" + Pattern.quote(owner.title()), "");
    }
    return left;
  }

  private static boolean isOther(Name name, String he) {
    String known = pronoun(name);
    return known != null && !known.equals(he);
  }

  private static String pronoun(Name name) {
    return name.familyNameFirst() ? null : Lexicon.pronoun(name.name().split(" ")[0]);
  }
}
