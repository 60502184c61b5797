package onrecord.question.flaw;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;

/** The key tells in what setting the passage has somebody speak: in writing, or to whom. */
final class SettingAsGiven {
  private enum Setting {
    WRITING(
        "^In writing",
        "\\b(?:wrote|writes|written|tweet\\p{L}*|post(?:s|ed)?|publish\\p{L}*|letter|e-?mail\\p{L}*|op-ed|column|essay|memo|book|memoir"
            + "|petition|statement|report|article|release|message|note|blog|Facebook|Twitter|Instagram)\\b",
        "\\b(?:wrote|writes|tweeted|tweets)\\b"),
    PRESS(
        "^To the press",
        "\\b(?:reporters?|journalists?|interview\\p{L}*|conference|briefing|press|newspaper|radio|television|TV|broadcaster|agency|told (?:the )?\\p{Lu}|asked)\\b",
        "\\bt(?:old|ells) (?:a |the |several )?(?:reporters?|journalists?)\\b|\\bin an interview\\b|\\b(?:news|press) (?:conference|briefing)\\b"),
    GATHERING(
        "^Before people",
        "\\b(?:crowd|audience|gathering|congregation|rall(?:y|ies)|speech|speak\\p{L}*|spoke|hearing|summit|convention|meeting|conference"
            + "|breakfast|lunch|dinner|fundraiser|sermon|lecture|town hall|event|forum|assembly|supporters|members|residents|parliament"
            + "|council|committee|debate|ceremony|address\\p{L}*|told|testi\\p{L}*|court|church|class|delegates|students|workers)\\b",
        "\\bt(?:old|ells) (?:an?|the|his|her) (?:[\\p{L}-]+ )?(?:crowd|audience|gathering|congregation|rally)\\b");

    final Pattern key;

    /** What may tell of it, wherever it stands. */
    final Pattern any;

    /** What surely does, in the sentence of the words. */
    final Pattern sure;

    Setting(String key, String any, String sure) {
      this.key = Pattern.compile("(?i)" + key);
      this.any = Pattern.compile("(?i)" + any.replace("\\p{Lu}", "(?-i:\\p{Lu}\\p{L}*)"));
      this.sure = Pattern.compile("(?i)" + sure);
    }
  }

  private static final Pattern UNTOLD =
      Pattern.compile("(?i)\\b(?:does not tell|is not told|not tell|untold)\\b");

  private SettingAsGiven() {}

  static List<Flaw> of(Draft draft, Reading reading) {
    return InPassage.wrongKey(Kind.OCCASION, draft, reading, SettingAsGiven::message);
  }

  private static Optional<String> message(String key, InPassage asked) {
    String beside = beside(asked);
    if (UNTOLD.matcher(key).find()) {
      return sure(beside, null);
    }
    return List.of(Setting.values()).stream()
        .filter(setting -> setting.key.matcher(key).find())
        .findFirst()
        .flatMap(
            setting ->
                setting.any.matcher(Quotations.without(asked.passage())).find()
                    ? setting.sure.matcher(beside).find() || isWrittenOut(setting, beside)
                        ? Optional.empty()
                        : sure(beside, setting)
                    : Optional.of("Nothing in the passage tells of this setting."));
  }

  /** "Brandt wrote in a speech": both at once. */
  private static boolean isWrittenOut(Setting setting, String beside) {
    return Setting.WRITING.sure.matcher(beside).find() && setting.any.matcher(beside).find();
  }

  private static Optional<String> sure(String beside, Setting but) {
    return List.of(Setting.values()).stream()
        .filter(setting -> setting != but)
        .flatMap(setting -> setting.sure.matcher(beside).results())
        .findFirst()
        .map(found -> "The passage tells the setting: “" + found.group() + "”.");
  }

  /** The sentences that have the words and tell who says them, without what is quoted. */
  private static String beside(InPassage asked) {
    var text = asked.reading().text();
    return SentenceEnds.of(asked.passage())
        .filter(
            sentence ->
                Words.contains(sentence, asked.words())
                    && asked.said().stream()
                        .flatMap(one -> one.cue().stream())
                        .anyMatch(cue -> Words.contains(sentence, cue.in(text))))
        .map(Quotations::without)
        .reduce("", (one, other) -> one + " " + other)
        .replaceAll("\\s+", " ");
  }
}
