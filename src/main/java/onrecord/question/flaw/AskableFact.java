package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Fact;
import onrecord.statement.extraction.Says;
import onrecord.statement.extraction.Span;

/** A fact is asked only where the outlet states it without contradiction, judgement and guess. */
final class AskableFact implements Check {
  private static final String CODE = "unaskable_fact";
  private static final Set<Kind> OF_THE_WORLD = EnumSet.of(Kind.FACT, Kind.NUMBER, Kind.ORDER);
  private static final Set<String> JUDGING = Lexicon.list("judging");
  private static final Set<String> HARSH = Lexicon.list("harsh");
  private static final double MOSTLY = 0.6;

  /** A cause is what the narrator makes of events, unless somebody is named who says so. */
  private static final Pattern CAUSE =
      Pattern.compile("(?i)^(why|for what reason|what (caused|led to|triggered|explains))\\b");

  private static final Pattern GIVEN =
      Pattern.compile(
          "(?i)\\b(because|since (?!\\d|then|\\p{Lu})|so that|in order|on the grounds?|owing to|due to|in protest|to avoid|for fear of"
              + "|citing|arguing|saying|observing|holding|finding|noting|stating|explaining|in return|in response"
              + "|over (?=(?:the|an?|its|their|his|her|plans|fears|concerns) )(?!(?:the|a) (?:\\p{L}+ )?(?:years?|months?|weeks?|weekend|days?|season|decades?|winter|summer|past|last|next|course)\\b))\\b");

  /** "What did the vote expose?": only somebody who looks on can tell. */
  private static final Pattern READING =
      Pattern.compile(
          "(?i)\\b(what|which|how) [^?]*\\b(did|does|do) (?!the (report|study|survey|poll|accounts|figures|data|letter)\\b)"
              + "[^?]*\\b(expose|underline|underscore|highlight|illustrate|reflect|symboli[sz]e|signal|herald"
              + "|lay bare|bring to light|prove|testify to|bear witness to)\\b(?! to \\p{Lu})"
              + "|\\bwhat (was|is) the (real|true|deeper|main) (reason|cause|meaning|lesson|message)\\b");

  /** "What really caused it?": who asks so takes a side. */
  private static final Pattern REALLY =
      Pattern.compile(
          "(?i)^(?:what|who|why|how|which)\\b[^?]{0,30}\\b(?:really|truly|in reality|in truth)\\b");

  private static final Pattern SAID =
      Pattern.compile(
          "(?i)\\b(according to|sa(y|id|ys)|argu\\w+|call(?:s|ed|ing)?|describ\\w+|cit(?:e[sd]?|ing))\\b");

  /** Of what somebody is accused holds, whoever denies it. */
  private static final Pattern CHARGE =
      Pattern.compile(
          "(?i)\\b(accus\\w+|charge[ds]?|alleg\\w+|suspect\\w*|" + Says.DENY + "|according to)\\b");

  /** "What was wrong with the load?" asks for a fault and does not judge. */
  private static final Pattern FAULT =
      Pattern.compile(
          "(?i)\\b(what|something|nothing|anything|found) (else )?(was |is |went |had gone |turned out )?wrong\\b|\\bthe wrong ");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (draft.speaker() != null || !OF_THE_WORLD.contains(draft.kind())) {
      return List.of();
    }
    if (reading != null && reading.document().kind() == Document.Kind.OPINION) {
      return List.of(Flaw.reject(CODE, "An opinion piece is no source of facts."));
    }
    if (reading != null
        && draft.evidence() != null
        && !CHARGE.matcher(draft.stem()).find()
        && isContradicted(draft, reading)) {
      return List.of(Flaw.warn(CODE, "Another sentence of the article says otherwise."));
    }
    String stem = Quotations.without(draft.stem());
    if (draft.kind() != Kind.FACT || SAID.matcher(stem).find()) {
      return List.of();
    }
    Option key = draft.item().key();
    String asked =
        FAULT
            .matcher(stem + " " + (key == null ? "" : Quotations.without(key.text())))
            .replaceAll("fault ");
    var judged =
        Words.small(asked)
            .filter(JUDGING::contains)
            .limit(1)
            .map(word -> judges(word, Words.contains(stem, word)))
            .toList();
    if (!judged.isEmpty()) {
      return judged;
    }
    if (REALLY.matcher(stem).find()) {
      return List.of(Flaw.reject(CODE, "What is really so is what is disputed; name who says it."));
    }
    if (CAUSE.matcher(stem).find() && !isGiven(draft) && !Attributed.is(stem)) {
      return List.of(Flaw.warn(CODE, "Causes are somebody's reading; name whose."));
    }
    if (READING.matcher(stem).find()) {
      return List.of(Flaw.warn(CODE, "What an event shows is somebody's reading; name whose."));
    }
    return List.of();
  }

  /** Whoever asks with a harsh word has answered already. */
  private static Flaw judges(String word, boolean asked) {
    String message = "“" + word + "” judges; name who judges so.";
    return asked && HARSH.contains(word) ? Flaw.reject(CODE, message) : Flaw.warn(CODE, message);
  }

  /** "Closed because of fog": the outlet gives the reason as plainly as the fact. */
  private static boolean isGiven(Draft draft) {
    return draft.evidence() != null && GIVEN.matcher(draft.evidence().text()).find();
  }

  private static boolean isContradicted(Draft draft, Reading reading) {
    return draft.evidence().spans().stream()
        .anyMatch(
            span ->
                reading.found().facts().stream()
                    .anyMatch(fact -> Fact.CONTRADICTED.equals(fact.why()) && holds(fact, span)));
  }

  private static boolean holds(Fact fact, Span span) {
    int common =
        Math.min(fact.span().end(), span.end()) - Math.max(fact.span().start(), span.start());
    return span.length() > 0 && common >= MOSTLY * span.length();
  }
}
