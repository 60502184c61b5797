package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.NumberWords;

/** No wrong option is another name of the key. */
final class NoAliasOfKey implements Check {
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)\\d|\\b(?:"
              + NumberWords.any(1, 19)
              + "|half|halves|third|thirds|quarter|quarters|fifth|tenth|first|second|last)\\b");

  private static final int LONGEST_NAME = 50;
  private static final double MOSTLY = 0.75;
  private static final Set<Kind> ASKED = EnumSet.of(Kind.FACT, Kind.WHAT_ABOUT);

  /** "The judge who …", "the mayor of the town that …". */
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "(?i)(?:the|an?|its) ((?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+) ((?:who|that|whose|behind|in|\\p{L}+ing)\\b.{4,})");

  /** ", the island that older maps call", " (formerly known as". */
  private static final String CALLED =
      "(?:,? \\(?|, )(?:the [\\p{Ll}]+ )?(?:(?:that|which|whom) [\\p{Ll} ]{2,40} calls?"
          + "|(?:(?:also|now|once|then|still|better|locally|formerly|later) )*(?:called|known as|named|renamed|nicknamed|dubbed)) (?:the )?";

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (reading == null || draft.item().key() == null) {
      return List.of();
    }
    String key = draft.item().key().text();
    var name = reading.named(key);
    var bearer = reading.nameIn(key);
    return draft.item().distractors().stream()
        .map(Option::text)
        .filter(
            option ->
                name.isPresent() && reading.named(option).equals(name)
                    || bearer.isPresent() && isRole(option, bearer.get(), draft, reading)
                    || bearer.isPresent() && isToldOf(option, bearer.get(), draft, reading)
                    || Descriptions.isOf(
                        option, name.map(Name::name).orElse(capitalised(key)), draft, reading)
                    || name.isEmpty() && Descriptions.isOf(key, capitalised(option), draft, reading)
                    || isCalled(option, name.map(Name::name).orElse(key), reading.text())
                    || isApposed(option, name.map(Name::name).orElse(key), reading)
                    || isReworded(option, key, draft))
        .map(
            option ->
                Flaw.reject("two_keys_alias", "“" + option + "” is another name for " + key + "."))
        .toList();
  }

  /** A name that extraction does not know: "Latvijas Sliedes". */
  private static String capitalised(String words) {
    String bare = Words.withoutThe(words).split(",")[0];
    return bare.matches("(\\p{Lu}[\\p{L}'’.-]*+( (of|and|the|for|de))*+ ?+)++") ? bare : "";
  }

  /** "An outbuilding rented in the country" is a barn hired near a village. */
  private static boolean isReworded(String option, String key, Draft draft) {
    if (draft.evidence() == null
        || !ASKED.contains(draft.kind())
        || Negation.in(option + " " + key)
        || COUNTED.matcher(option + " " + key).find()) {
      return false;
    }
    var words = Words.content(option);
    var right = Words.content(key);
    words.removeAll(Words.content(draft.stem()));
    right.removeAll(Words.content(draft.stem()));
    var told = Words.content(draft.evidence().text());
    told.addAll(right);
    long akin =
        words.stream()
            .filter(w -> !right.contains(w) && right.stream().anyMatch(r -> Akin.are(w, r)))
            .count();
    long there = words.stream().filter(w -> told.stream().anyMatch(t -> isLike(w, t))).count();
    return akin > 1 && there >= MOSTLY * words.size();
  }

  private static boolean isLike(String word, String other) {
    return word.equals(other) || Akin.are(word, other);
  }

  /** "The council leader", where the key holds that office. */
  private static boolean isRole(String option, Name key, Draft draft, Reading reading) {
    var words = Words.content(option);
    if (key.title() == null || words.size() < 2 || !option.matches("(?i)(the|an?|its) .*")) {
      return false;
    }
    // "The bank's deputy governor": of which bank, question and line tell.
    var own = new HashSet<>(words);
    own.removeAll(Words.content(draft.stem() + " " + Shown.context(draft)));
    return Words.content(key.title()).containsAll(words)
        || own.size() > 1
            && Words.content(key.title()).containsAll(own)
            && isAlone(key, own, reading);
  }

  /**
   * "The judge who ruled in the case" beside "Ann Roe, a judge", of whose ruling the article tells.
   */
  private static boolean isToldOf(String option, Name key, Draft draft, Reading reading) {
    var described = DESCRIBED.matcher(option.strip());
    if (!described.matches()
        || Negation.in(option)
        || reading.people().stream().anyMatch(name -> reading.mentions(option, name))) {
      return false;
    }
    String headline = reading.document().headline();
    String above = Shown.above(draft) + " " + (headline == null ? "" : headline);
    var role = Words.content(described.group(1));
    var deed = Words.content(described.group(2));
    deed.removeAll(Words.content(draft.stem() + " " + above));
    String title = key.title() == null ? "" : key.title();
    return Words.content(draft.item().key().text() + " " + title).containsAll(role)
        && (deed.isEmpty() ? isAlone(key, role, reading) : tells(deed, key, reading));
  }

  /** Nobody else has the role. */
  private static boolean isAlone(Name key, Set<String> role, Reading reading) {
    return reading.people().stream()
        .filter(name -> !name.equals(key) && name.title() != null)
        .noneMatch(name -> Words.content(name.title()).containsAll(role));
  }

  /** Whether one sentence tells so much of somebody. */
  private static boolean tells(Set<String> deed, Name name, Reading reading) {
    return reading
        .sentences()
        .filter(sentence -> reading.mentions(sentence, name))
        .anyMatch(sentence -> Words.content(sentence).containsAll(deed));
  }

  /** "Oldhaven, the island that older maps call Saint Ann's": two names of one place. */
  private static boolean isCalled(String option, String key, String text) {
    String bare = Words.withoutThe(option.strip());
    String bareKey = Words.withoutThe(key.strip());
    String one = Pattern.quote(bare);
    String other = Pattern.quote(bareKey);
    return option.length() < LONGEST_NAME
        && key.length() < LONGEST_NAME
        // the pattern tries every place of the article: most have one of the two nowhere
        && text.contains(bare)
        && text.contains(bareKey)
        && option.strip().matches("(?:The |the )?\\p{Lu}.*")
        && Pattern.compile(
                "(?:" + one + CALLED + other + "|" + other + CALLED + one + ")(?!\\p{L})")
            .matcher(text)
            .find();
  }

  /** "The agency, Roe Bank": then "the regional agency" is no wrong option beside "Roe Bank". */
  private static boolean isApposed(String option, String key, Reading reading) {
    String words = option.replaceFirst("^(?i)(the|an?|its) ", "");
    if (words.equals(option)
        || key.length() > LONGEST_NAME
        || words.matches(".*\\p{Lu}.*")
        || !reading.tells(words)) {
      return false;
    }
    String head = Pattern.quote(words.substring(words.lastIndexOf(' ') + 1));
    String name = "(?:the )?" + Pattern.quote(Words.withoutThe(key));
    return Pattern.compile(
            "(?i)\\b(the|its) ([\\p{L}-]+ ){0,3}"
                + head
                + ",? "
                + name
                + "\\b|"
                + name
                + ", (the|an?|its) ([\\p{L}'’-]+ ){0,4}"
                + head
                + "\\b")
        .matcher(reading.text())
        .find();
  }
}
