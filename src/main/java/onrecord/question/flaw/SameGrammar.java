package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.NumberWords;

/** All options go on from the stem in the same way. */
final class SameGrammar implements Check {
  private static final Set<Kind> FREE =
      EnumSet.of(Kind.WHO_SAID, Kind.WHICH_SAID, Kind.COMPLETE_QUOTE, Kind.QUOTE_OR_PARAPHRASE);

  /** "Why it fell" beside "when it will open": indirect questions. */
  private static final Pattern QUESTION =
      Pattern.compile("(?i)^(who|whom|whose|what|why|how|which|where|when|whether|if) ");

  /** No participle, in capitals or small letters, for all its ending. */
  private static final String NO_GERUND =
      "(?i:king|thing|bring|cling|fling|sling|swing|sting|wring|sing|spring|string|ring|wing|evening|morning|building|nothing|something"
          + "|everything|during|ceiling|housing|shipping|farming|meeting|hearing|parking|funding|training)";

  private static final String PREPOSITIONS =
      "in|on|at|by|with|for|from|as|after|before|during|through|under|without|near|behind|beside|between"
          + "|outside|inside|above|below|over|across|along|around|against|into|towards?|within|opposite";

  private enum Form {
    INFINITIVE("(?i)^(not )?to \\p{Ll}+\\b"),
    REASON("(?i)^(because|since|although|so that|whether|that)\\b"),
    CONDITION("(?i)^(if|unless|when|until)\\b"),
    PREPOSITION("(?i)^(" + PREPOSITIONS + "|while|upon)\\b"),
    GERUND(
        "^(?!"
            + NO_GERUND
            + "\\b)\\p{L}{2,}ing (?=(the|an?|its|their|his|her|all|more|fewer|less|no|in|on|to|with|for|from|at|by|up"
            + "|down|out|off|that|those|other|each|every|what|how|\\p{L}+ly)\\b)"),
    SENTENCE(
        "^(?:.{12,}|(?:\\S++ ){2,}+\\S+)(?<![.]\\p{Lu})(?<!\\b(Jr|Sr|Inc|Co|Corp|Ltd))(?<=[\\p{L}\\d%])[.]$"),
    OTHER("");

    final Pattern pattern;

    Form(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }

    static Form of(Option option) {
      String text = option.text().strip();
      if (SENTENCE.pattern.matcher(text).find()) {
        return SENTENCE;
      }
      for (Form form : values()) {
        if (form.pattern.matcher(text).find()) {
          return form;
        }
      }
      return OTHER;
    }
  }

  /** "Selling water" beside "fetching it": where all begin so, none is a noun by chance. */
  private static final Pattern DOING = Pattern.compile("^(Not )?\\p{L}{2,}ing \\p{L}");

  private static final Pattern TIME =
      Pattern.compile(
          "(?i)^(when|once|as soon as|while|until|before|after|during|on|in|at|from|since|by|within)\\b");

  private static final Pattern COMPLETED =
      Pattern.compile("(\\.\\.\\.|…|:|\\p{Ll}|_{2,}[.?]?)\\s*$");

  /** The ways in which an option may go on, told by its first words; all else is one more. */
  private static final List<String> ENDINGS =
      List.of(
          "(?i)^(he|she|they|it|we|there)( \\p{L}+)? \\p{L}+",
          "(?i)^(that|because|since|although|if|unless|whether|when|so that) \\p{L}+",
          "(?i)^(not )?to \\p{Ll}+",
          "^(?!" + NO_GERUND + "\\b)\\p{L}{2,}ing \\p{Ll}",
          "(?i)^(the|an?|its|their|his|her|" + NumberWords.any(1, 6) + "|some|any|no|more|all) ",
          "(?i)^(" + PREPOSITIONS + ") ");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var options = draft.item().options();
    boolean quotation = draft.kind() == Kind.COMPLETE_QUOTE;
    if (quotation || Quotations.blank(draft.stem()) >= 0) {
      var unfit = ArticleFits.of(draft);
      if (quotation || !unfit.isEmpty()) {
        return unfit;
      }
    }
    boolean own = draft.kind() == Kind.WHICH_SAID && !Quotations.areOptions(draft);
    if ((own || !FREE.contains(draft.kind())) && COMPLETED.matcher(draft.stem()).find()) {
      return ending(draft);
    }
    if (FREE.contains(draft.kind())
        || options.stream().map(Form::of).distinct().count() < 2
        || isTime(draft)
        || options.stream().allMatch(option -> QUESTION.matcher(option.text()).find())
        || options.stream().allMatch(option -> DOING.matcher(option.text()).find())) {
      return List.of();
    }
    Option key = draft.item().key();
    boolean keyAlone =
        key != null
            && draft.item().distractors().stream().allMatch(o -> Form.of(o) != Form.of(key));
    return List.of(
        Flaw.warn(
            "mixed_grammar",
            keyAlone
                ? "The key has another grammatical form than the wrong options."
                : "The options are not of one grammatical form."));
  }

  /** "Before the race" and "once it is over": either tells when. */
  private static boolean isTime(Draft draft) {
    return draft
            .stem()
            .matches("(?i)(when|at (what|which) (time|point)|until when|since when)\\b.*")
        && draft.item().options().stream().allMatch(option -> TIME.matcher(option.text()).find());
  }

  /** A stem that breaks off is gone on with by a clause, a noun, a participle or an infinitive. */
  private static List<Flaw> ending(Draft draft) {
    Option key = draft.item().key();
    var forms = draft.item().options().stream().map(SameGrammar::ending).distinct().toList();
    if (key == null || forms.size() < 2) {
      return List.of();
    }
    boolean keyAlone =
        draft.item().distractors().stream().allMatch(o -> !ending(o).equals(ending(key)));
    String message = "Only some of the options go on from the stem.";
    return List.of(
        keyAlone && forms.size() > 2
            ? Flaw.reject("mixed_grammar", message)
            : Flaw.warn("mixed_grammar", message));
  }

  private static String ending(Option option) {
    String text = option.text().strip();
    return ENDINGS.stream()
        .filter(ending -> Pattern.compile(ending).matcher(text).find())
        .findFirst()
        .orElse("");
  }
}
