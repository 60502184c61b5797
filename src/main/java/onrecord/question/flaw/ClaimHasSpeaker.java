package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.question.item.Format;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Says;

/** What somebody said is asked as what that speaker said. */
final class ClaimHasSpeaker implements Check {
  /** These kinds ask for the speaker, or show the sentence with its speaker as a passage. */
  private static final Set<Kind> FREE =
      EnumSet.of(
          Kind.WHO_SAID,
          Kind.CLAIM_OR_FACT,
          Kind.QUOTE_OR_PARAPHRASE,
          Kind.MISATTRIBUTION,
          Kind.TWO_SIDES,
          Kind.ORDER);

  /** These show words that somebody said: without the speaker they are no fact, but nobody's. */
  private static final Set<Kind> OF_WORDS =
      EnumSet.of(Kind.WHICH_SAID, Kind.COMPLETE_QUOTE, Kind.SPEECH_ACT, Kind.OCCASION);

  private static final Pattern SAYING =
      Pattern.compile(
          "(?i)\\b(according to|quoted|cited|reported by|(words|announcement|claim|view|statement)s?"
              + " (of|by)|attributed|sa(ys?|id)|announce[sd]?|describe[sd]?|argue[sd]?|state[sd]?|warn(s|ed)|call(s|ed))\\b");

  /** "Of what is the woman who said this the head?": she is asked for. */
  private static final Pattern ANYBODY = Pattern.compile("(?i)" + Attributed.WHO_SAID_THIS);

  /** "How was the loss explained?": by whom is left out. */
  private static final Pattern BY_NOBODY =
      Pattern.compile(
          "(?i)\\b(was|were|is|been) [^?]*?\\b(said|explained|described|called|compared|justified|criticised|criticized|praised|dismissed"
              + "|accused|blamed|put|warned|predicted|characterised|characterized|likened|promised|argued|complained|objected|claimed|feared|demanded|requested|suggested|proposed)\\b(?! by\\b)");

  /** "According to the drivers' union": somebody is named, be it not its president. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?i)\\b(according to|in the (view|words|opinion) of|by the (account|estimate) of|as) (the|its|an?|one) "
              + "(?!(critics|source|report)\\b)(?-i:[\\p{Ll}'’-]++ ?+)++(?=$|[^\\p{L} ])");

  private static final Pattern SOURCED = Attributed.verbs("attributing.report");

  /** What somebody is going to do is asked as a plan. */
  private static final Pattern PLANNED =
      Pattern.compile(
          "(?i)\\b(?:did|does|do|had|has|have) (?:(?!\\bsa(?:y|id)\\b)[^?]){2,80}\\b(?:plan|planned|intend|intended|propose|proposed)\\b");

  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)\\b(?:published|printed|broadcast|revealed|reported)\\b");

  /** "The tribunal that banned him noted that": by a word for the body that is no name. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) (?:[\\p{Ll}’'-]+ ){1,3}(?:(?:that|which|who|of|for|in) [^?.]{3,60} )?"
              + "(?:said|says|added|noted|stated|wrote|found|claimed|argued|maintained|insisted|complained"
              + "|alleged|explained|reported|announced|warned|admitted|believed?) that\\b");

  /** "Jo Roe is right: how much …?", "as Jo Roe rightly says": the stem vouches for it. */
  private static final Pattern VOUCHES =
      Pattern.compile(
          "\\b(?:is|was|are|were) (?:\\p{L}+ly )?(?:right|correct) ?[:;—–]"
              + "|\\b[Aa]s (?:\\p{Lu}[\\p{L}.’'-]* )+(?:rightly|correctly|truthfully) \\p{L}+s?\\b");

  private static final Pattern WHO = Pattern.compile("(?i)^(?:who|whom|whose|which)\\b");
  private static final double HALF = 0.5;
  private static final int NEXT = 120;
  private static final Pattern CONTESTED =
      Pattern.compile(
          "^[^.!?]*[.!?]?[”\"]? ?[^.!?]*\\b(?:(?:rejects?|rejected|"
              + Says.DENY
              + "|disputes?|disputed|contests?"
              + "|contested|contradicts?|contradicted|doubts?|doubted|questions|questioned|dismiss(?:es|ed)?) (?:this|that|it|(?:the|this|that)"
              + " (?:claim|charge|report|account|figure|number|estimate|sum)s?)\\b"
              + "|calls? (?:this|that|the) (?:claim|figure|number|estimate|sum)\\b"
              + "|puts? (?:it|the (?:figure|number|sum|loss|cost|total)) at\\b)");

  @Override
  public boolean readsTrueAndFalse() {
    return true;
  }

  /** What is to be called false may give to one what another says. */
  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (draft.item().format() != Format.TRUEFALSE) {
      return told(draft, reading);
    }
    return !draft.item().isMarkedTrue() && reading != null && attributes(draft.stem(), reading)
        ? List.of()
        : told(Checks.withoutOptions(draft), reading);
  }

  private static List<Flaw> told(Draft draft, Reading reading) {
    if (VOUCHES.matcher(draft.stem()).find()) {
      return List.of(
          Flaw.reject(
              "claim_as_fact", "The stem says that the speaker is right: ask what was said."));
    }
    if (asksForWords(draft.kind())
        || NoLoosePronoun.in(draft.stem())
        || isAskedFor(draft.speaker(), draft)
        || draft.speaker() == null && ForecastExpected.RAISED.matcher(draft.stem()).find()) {
      return List.of();
    }
    if (draft.speaker() != null && !SpeakerInStem.is(draft.speaker(), draft, reading)) {
      boolean nobody = OF_WORDS.contains(draft.kind());
      if (nobody && SpeakerNamed.isLacking(draft)) {
        return List.of();
      }
      if (SOURCE.matcher(draft.stem()).find()
          || ANYBODY.matcher(draft.stem()).find()
          || draft.asksForRole()
          || draft.evidence() != null && isPlan(draft.evidence().text(), draft)) {
        return List.of();
      }
      return List.of(
          nobody || BY_NOBODY.matcher(draft.stem()).find()
              ? Flaw.reject("missing_speaker", "The stem does not name " + draft.speaker() + ".")
              : anybodys(draft.speaker(), draft));
    }
    if (reading == null
        || draft.evidence() == null
        || draft.speaker() != null
        || attributes(draft.stem(), reading)) {
      return List.of();
    }
    var claims = claimed(draft, reading).toList();
    Optional<String> own = ofOwn(claims, draft, reading);
    if (own.isPresent()) {
      return List.of(Flaw.warn("claim_as_fact", own.get() + "; the stem tells it as so."));
    }
    return Stream.concat(
            claims.stream()
                .filter(said -> said.speaker() != null)
                .filter(said -> !isAskedFor(said.speaker(), draft))
                .filter(said -> !Bodies.isCalledAsPlace(said.speaker()))
                .filter(said -> !SpeakerInStem.is(said.speaker(), draft, reading))
                .filter(said -> !isPlan(said.words(reading.text()), draft))
                .map(
                    said ->
                        Undisputed.disputes(said, reading)
                            ? denied(said.speaker())
                            : unnamed(said.speaker(), draft)),
            claims.stream()
                .filter(said -> isContested(said, draft, reading))
                .map(said -> anybodys(said.source().get(0).in(reading.text()), draft)))
        .limit(1)
        .toList();
  }

  /** Whether a kind asks for the speaker, or shows the sentence with its speaker. */
  static boolean asksForWords(Kind kind) {
    return FREE.contains(kind);
  }

  /** "Which of these banks said …": the keys are who says so, and not only a word of it. */
  private static boolean isAskedFor(String speaker, Draft draft) {
    boolean says =
        SAYING.matcher(draft.stem()).find()
            || PUBLISHED.matcher(draft.stem()).find()
            || Attributed.is(draft.stem());
    if (speaker == null || !says || !WHO.matcher(draft.stem()).find()) {
      return false;
    }
    var named =
        draft.item().rightAnswers().stream()
            .map(Words::withoutThe)
            .filter(key -> Words.contains(speaker, key))
            .flatMap(key -> Words.content(key).stream())
            .collect(Collectors.toSet());
    return !named.isEmpty() && named.size() >= HALF * Words.content(speaker).size();
  }

  /** "Where did Roe buy the pictures?", where only Roe says that he bought them at a sale. */
  private static Optional<String> ofOwn(List<Attribution> claims, Draft draft, Reading reading) {
    return draft.kind() != Kind.FACT || SOURCED.matcher(draft.stem()).find()
        ? Optional.empty()
        : claims.stream()
            .filter(said -> said.speaker() != null && said.confident())
            .filter(said -> SpeakerInStem.is(said.speaker(), draft, reading))
            .map(
                said ->
                    Undisputed.disputes(said, reading)
                        ? said.speaker() + " denies it"
                        : "Only " + said.speaker() + " says so")
            .findFirst();
  }

  /** What the evidence consists of, or the part of it that has the key. */
  private static Stream<Attribution> claimed(Draft draft, Reading reading) {
    Option key = draft.item().key();
    // Of a role the evidence may be where somebody else only names it.
    var mostly =
        draft.asksForRole()
            ? Stream.<Attribution>empty()
            : Supported.by(draft, reading).stream()
                .filter(said -> key == null || Supported.hasAny(key.text(), said, draft, reading))
                .filter(said -> key == null || !isTold(key.text(), said, draft, reading));
    String answer = answer(draft);
    return answer == null
        ? mostly
        : Stream.concat(
            mostly,
            Supported.within(draft, reading).stream()
                .filter(Attribution::confident)
                .filter(
                    said -> !isPresupposed(answer, draft) && !isTold(answer, said, draft, reading))
                .filter(said -> Supported.isSaid(answer, said, draft, reading)));
  }

  /** The right option, or the only answer that is accepted. */
  private static String answer(Draft draft) {
    var typed = draft.item().accepted();
    Option key = draft.item().key();
    return key != null ? key.text() : typed.isEmpty() ? null : typed.get(0);
  }

  /** "Would not cancel its order for 400 doses": that there is one, nobody claims. */
  private static boolean isPresupposed(String key, Draft draft) {
    return Pattern.compile(
            "(?i)\\b(its|his|her|their) (\\p{L}+ )?\\p{L}+ (for|of|with) (about |some )?"
                + Pattern.quote(key)
                + "\\b")
        .matcher(draft.evidence().text())
        .find();
  }

  /** "Declared a state of emergency" does it, and the outlet tells aside what something is. */
  private static boolean isTold(String key, Attribution said, Draft draft, Reading reading) {
    boolean aside =
        said.type() == Attribution.Type.INDIRECT
            && (Asides.hold(key, draft, reading) || Asides.holdRule(key, draft));
    boolean done =
        !said.cue().isEmpty()
            && said.cue().get(0).in(reading.text()).matches("(?i)declare[sd]?")
            && said.words(reading.text()).matches("(?s)an? .*");
    return aside || done;
  }

  /** "Said the party would meet in Lund": where it planned to, its own people tell. */
  private static boolean isPlan(String told, Draft draft) {
    return PLANNED.matcher(draft.stem()).find() && Words.contains(told, "would");
  }

  /** "According to a report, … The firm rejects this": one source against another. */
  private static boolean isContested(Attribution said, Draft draft, Reading reading) {
    if (said.speaker() != null || said.source().isEmpty() || said.content().isEmpty()) {
      return false;
    }
    int end = said.content().get(said.content().size() - 1).end();
    String text = reading.text();
    String next = text.substring(end, Math.min(text.length(), end + NEXT));
    String source = said.source().get(0).in(text);
    return CONTESTED.matcher(next).find()
        && !SAYING.matcher(draft.stem()).find()
        && Words.content(source).stream().noneMatch(Words.content(draft.stem())::contains);
  }

  /** A stem that gives it to somebody may mean the same one by a name that nothing here knows. */
  private static Flaw anybodys(String speaker, Draft draft) {
    String message = "Only " + speaker + " says so; the question must name the speaker.";
    return REPORTED.matcher(draft.stem()).find()
        ? Flaw.warn("claim_as_fact", message)
        : Flaw.reject("claim_as_fact", message);
  }

  /** Who denies something is not to be named as saying so. */
  private static Flaw denied(String speaker) {
    return Flaw.reject(
        "claim_as_fact", speaker + " denies it; the question must tell it as what is denied.");
  }

  private static Flaw unnamed(String speaker, Draft draft) {
    return OF_WORDS.contains(draft.kind()) || BY_NOBODY.matcher(draft.stem()).find()
        ? Flaw.reject("missing_speaker", "The stem does not name " + speaker + ".")
        : anybodys(speaker, draft);
  }

  /** Whether the stem gives it to somebody; whether to the right one is another check's matter. */
  private static boolean attributes(String stem, Reading reading) {
    return (SAYING.matcher(stem).find() || Attributed.is(stem))
        && reading.found().names().stream()
            .filter(name -> name.kind() == Name.Kind.PERSON)
            .anyMatch(name -> reading.mentions(stem, name));
  }
}
