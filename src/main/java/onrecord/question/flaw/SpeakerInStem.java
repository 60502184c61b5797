package onrecord.question.flaw;

import java.util.regex.Pattern;
import onrecord.statement.extraction.Name;

/** Whether a question names the one whose words it asks about, by whatever name or body. */
final class SpeakerInStem {
  /** "Under the ruling", "the court held": by its judges. */
  private static final Pattern RULED =
      Pattern.compile(
          "(?i)\\b(?:rul(?:ings?|es|ed)|judge?ments?|verdicts?)\\b"
              + "|\\b(?:court|tribunal|judges?|justices?|magistrates?|coroner|arbitrators?)(?:['’]s? (?:decision|order|finding|view|opinion|reasoning|words)"
              + "|,? (?:[\\p{Ll}]+ )?(?:said|says?|h[oe]ld|holds|find|finds|found|decided?|decides|order(?:s|ed)?|uph[oe]ld|declared?|conclude[sd]?"
              + "|state[sd]?|determine[sd]?|grant(?:s|ed)?|allow(?:s|ed)?|put|give|gave|reject(?:s|ed)?|dismiss(?:es|ed)?|award(?:s|ed)?|sentenced?|den(?:y|ied)))\\b"
              + "|\\b(?:decision|order|finding|sentence|opinion)s? (?:of|by|from) (?:the|an?) (?:[\\p{L}’'-]+ ){0,4}?(?:court|tribunal|judges?|magistrates?|coroner)\\b");

  private static final Pattern JUDGE =
      Pattern.compile(
          "(?i)\\b(?:(?:chief |lord |lady )?(?:judge|justice)|magistrate|coroner|arbitrator|recorder)\\b");

  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?i)\\b(?:study|reports?|survey|poll)\\b|\\b(?:review|inquiry|audit|paper|letter)$");

  private static final Pattern POLL =
      Pattern.compile("(?i)\\b(?:poll|survey|study|census|audit|count)\\b");

  private static final Pattern WORKERS =
      Pattern.compile("\\b(?:Workers|Employees|Drivers|Teachers|Nurses|Crews)\\b");
  private static final Pattern THEIR_UNION =
      Pattern.compile("(?i)\\b(?:their|the(?: [\\p{Ll}'’]+)?) union\\b");

  private static final Pattern NAME = Pattern.compile("(?U:\\b)\\p{Lu}[\\p{L}-]+");

  /** A place and one more word are in many a name. */
  private static final int ENOUGH = 3;

  private static final double MOSTLY = 0.7;

  private SpeakerInStem() {}

  /** Whether stem or passage, or of a poll the line above, name this speaker. */
  static boolean is(String speaker, Draft draft, Reading reading) {
    String asked = draft.stem() + " " + (draft.passage() == null ? "" : draft.passage());
    // "A poll by Roe Opinion": the line above tells whose figures they are.
    if (POLL.matcher(Shown.context(draft)).find() && Words.contains(Shown.context(draft), speaker)
        || Words.contains(asked, speaker)
        || isTurned(speaker, asked)
        || isDocumentOf(speaker, asked)
        || isJudge(speaker, reading) && RULED.matcher(draft.stem()).find()
        || isBodyNamed(speaker, asked, reading)
        || isUnion(speaker, asked)
        || isOfLine(speaker, draft)
        || isBodyReworded(speaker, asked, reading)) {
      return true;
    }
    return reading != null
        && reading
            .named(speaker)
            .filter(
                name ->
                    name.aliases().stream().anyMatch(a -> Words.contains(asked, a))
                        || reading.mentions(asked, name))
            .isPresent();
  }

  /** "The Roe Institute study" is what stands in "the Roe Institute's … in its study". */
  private static boolean isDocumentOf(String speaker, String asked) {
    return DOCUMENT.matcher(speaker).find()
        && Words.content(asked).containsAll(Words.content(speaker));
  }

  /** "The camp of Jo Roe" is "Roe's camp". */
  private static boolean isTurned(String speaker, String asked) {
    return speaker.matches(".*['’]s? .*")
        && Words.content(asked).containsAll(Words.content(speaker));
  }

  /** By the role that the article gives, be it a title before the name. */
  private static boolean isJudge(String speaker, Reading reading) {
    return reading != null
        && (JUDGE.matcher(speaker).find()
            || reading
                .named(speaker)
                .map(Name::title)
                .filter(title -> JUDGE.matcher(title).find())
                .isPresent());
  }

  /** "The drivers' union" is the Lund Transport Workers' Union. */
  private static boolean isBodyNamed(String speaker, String asked, Reading reading) {
    String last = speaker.substring(speaker.lastIndexOf(' ') + 1);
    return Bodies.isKind(last)
        && Words.contains(asked, last)
        && (reading == null || reading.named(speaker).filter(reading.people()::contains).isEmpty());
  }

  /** "The trust", below a line on the Wolf Trust. */
  private static boolean isOfLine(String speaker, Draft draft) {
    return Words.contains(Shown.context(draft), speaker)
        && Words.contains(draft.stem(), "the " + speaker.substring(speaker.lastIndexOf(' ') + 1));
  }

  /** "Their union" is the United Vehicle Workers. */
  private static boolean isUnion(String speaker, String asked) {
    return WORKERS.matcher(speaker).find() && THEIR_UNION.matcher(asked).find();
  }

  /** "The county's auditors" are its Audit Office. */
  private static boolean isBodyReworded(String speaker, String asked, Reading reading) {
    var words = Words.content(speaker);
    var told = Words.content(asked);
    long like = words.stream().filter(word -> Words.hasAnyFormOf(told, word)).count();
    return like >= ENOUGH
        && like > MOSTLY * words.size()
        && NAME.matcher(speaker).results().anyMatch(name -> Words.hasForm(asked, name.group()))
        && (reading == null || reading.named(speaker).filter(reading.people()::contains).isEmpty());
  }
}
