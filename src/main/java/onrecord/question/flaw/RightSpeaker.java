package onrecord.question.flaw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.question.item.Format;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import onrecord.statement.extraction.Name;

/** Quoted words belong to the speaker whom the key names, and to none of the wrong options. */
final class RightSpeaker implements Check {
  /** "Jo Roe KC" is Jo Roe. */
  private static final Pattern LETTERS =
      Pattern.compile(" (?:KC|QC|SC|MP|MSP|MEP|TD|MLA|OBE|MBE|CBE|PhD|MD|RN)\\z");

  static final int TOO_SHORT = 3;
  private static final String SAID = Lexicon.any("said") + "|called|added";

  /** "said the mayor, [Jo Roe]". */
  private static final Pattern SAID_BEFORE =
      Pattern.compile("\\b(?:" + SAID + ") (?:[\\p{L}'’.-]+ ){0,4}\\z");

  /** "[Jo Roe], the mayor, said". */
  private static final Pattern SAID_AFTER =
      Pattern.compile("(?:, [^,.]{3,60})?,? (?:" + SAID + ")\\b");

  /** Whoever these mean stands outside the evidence. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?i)\\b(he|she|they|his|her|their|who|its|the (firm|company|union|spokes\\p{L}+|minister|mayor|director))\\b");

  @Override
  public boolean readsTrueAndFalse() {
    return true;
  }

  /** What is to be called false may well be given to somebody else. */
  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    boolean truth = draft.item().format() == Format.TRUEFALSE;
    if (reading == null || truth && !draft.item().isMarkedTrue()) {
      return List.of();
    }
    if (truth) {
      return draft.asksAboutPassage() ? List.of() : asked(Checks.withoutOptions(draft), reading);
    }
    return byKind(draft, reading);
  }

  private static List<Flaw> byKind(Draft draft, Reading reading) {
    if (!draft.item().pairs().isEmpty()) {
      return PairedSpeakers.of(draft, reading);
    }
    return switch (draft.kind()) {
      case WHO_SAID -> draft.item().key() == null ? List.of() : whoSaid(draft, reading);
      case WHICH_SAID -> draft.item().key() == null ? List.of() : whichSaid(draft, reading);
      case COMPLETE_QUOTE -> completed(draft, reading);
      case WHAT_ABOUT -> {
        var flaws = asked(draft, reading);
        yield flaws.isEmpty() ? SaidBesides.surely(draft, reading) : flaws;
      }
      case OCCASION -> draft.asksAboutPassage() ? List.of() : asked(draft, reading);
      case SPEECH_ACT, NUMBER, FACT -> asked(draft, reading);
      case ROLE, CLAIM_OR_FACT, QUOTE_OR_PARAPHRASE, ORDER, MISATTRIBUTION, TWO_SIDES -> List.of();
    };
  }

  /** Who says what the stem quotes, else what the evidence has. */
  static List<String> ofStem(Draft draft, Reading reading) {
    String key = draft.item().rightAnswers().stream().findFirst().orElse(null);
    var quoted =
        Quotations.in(draft.stem()).stream()
            .filter(quotation -> Words.count(quotation) >= TOO_SHORT)
            .flatMap(words -> speakers(sure(reading.saying(words), key, draft, reading)).stream())
            .toList();
    return quoted.isEmpty() ? ofEvidence(draft, reading) : quoted;
  }

  private static List<Flaw> whoSaid(Draft draft, Reading reading) {
    var speakers = ofStem(draft, reading);
    if (speakers.isEmpty()) {
      return isMeant(draft, reading) ? List.of() : Sources.givenToAnother(draft, reading);
    }
    var flaws = new ArrayList<Flaw>();
    Option key = draft.item().key();
    if (speakers.stream().noneMatch(speaker -> names(key.text(), speaker, reading))) {
      flaws.add(wrong("The article gives these words to " + speakers.get(0) + "."));
    }
    for (Option option : draft.item().distractors()) {
      if (speakers.stream().anyMatch(speaker -> names(option.text(), speaker, reading))
          && flaws.isEmpty()) {
        flaws.add(Flaw.reject("two_keys", "“" + option.text() + "” said these words too."));
      }
    }
    return flaws;
  }

  private static List<Flaw> whichSaid(Draft draft, Reading reading) {
    if (draft.speaker() == null) {
      return List.of();
    }
    if (!Quotations.areOptions(draft)) {
      var flaws = asked(draft, reading);
      return flaws.isEmpty() ? SaidBesides.in(draft, reading) : flaws;
    }
    var flaws = new ArrayList<Flaw>();
    for (Option option : draft.item().options()) {
      var quotations = Quotations.in(option.text());
      if (quotations.isEmpty()) {
        continue;
      }
      var said = sure(reading.saying(quotations.get(0)), draft.speaker(), draft, reading);
      boolean own = said.stream().anyMatch(by -> draft.speaker().equals(by.speaker()));
      if (option.correct() && !said.isEmpty() && !own) {
        flaws.add(wrong("The key is not by " + draft.speaker() + "."));
      }
      if (!option.correct() && own) {
        flaws.add(Flaw.reject("two_keys", draft.speaker() + " said this too: " + option.text()));
      }
    }
    return flaws;
  }

  /** The words with their blank filled are by somebody whom the stem names. */
  private static List<Flaw> completed(Draft draft, Reading reading) {
    Option key = draft.item().key();
    if (key == null) {
      return List.of();
    }
    String filled = Quotations.filled(draft.stem(), key.text());
    var speakers =
        Quotations.in(filled).stream()
            .filter(quotation -> Words.count(quotation) > TOO_SHORT)
            .flatMap(quotation -> speakers(reading.saying(quotation)).stream())
            .toList();
    return givenToAnother(speakers, draft, reading);
  }

  private static List<Flaw> asked(Draft draft, Reading reading) {
    Optional<String> other = onlyAnother(draft, reading);
    if (other.isPresent()) {
      return List.of(wrong("In the evidence it is " + other.get() + " who speaks."));
    }
    return givenToAnother(ofEvidence(draft, reading), draft, reading);
  }

  /** The evidence tells by name who speaks, and it is not the one whose words are asked for. */
  private static Optional<String> onlyAnother(Draft draft, Reading reading) {
    if (draft.speaker() == null
        || draft.evidence() == null
        || reading.named(draft.speaker()).filter(reading.people()::contains).isEmpty()) {
      return Optional.empty();
    }
    String told = Quotations.without(draft.evidence().text());
    if (SOMEBODY.matcher(told).find() || mentions(told, draft.speaker(), reading)) {
      return Optional.empty();
    }
    return reading.people().stream()
        .filter(name -> reading.mentions(told, name))
        .filter(name -> name.forms().anyMatch(form -> speaks(form, told)))
        .map(Name::name)
        .findFirst();
  }

  private static boolean speaks(String form, String told) {
    return Words.formPlaces(told, form)
        .anyMatch(
            at ->
                SAID_BEFORE.matcher(told.substring(0, at)).find()
                    || SAID_AFTER
                        .matcher(told)
                        .region(at + form.length(), told.length())
                        .lookingAt());
  }

  /** Bodies and states have too many names to be told apart by what stands in the evidence. */
  private static List<String> ofEvidence(Draft draft, Reading reading) {
    var said = sure(Supported.within(draft, reading), draft.speaker(), draft, reading);
    boolean people = said.stream().allMatch(one -> one.speakerKind() == SpeakerKind.PERSON);
    return people ? speakers(said) : List.of();
  }

  /** The stem names somebody who speaks in the article, but none of those who said this. */
  private static List<Flaw> givenToAnother(List<String> speakers, Draft draft, Reading reading) {
    String stem = draft.stem();
    Option key = draft.item().key();
    if (key != null && Asides.hold(key.text(), draft, reading)) {
      return List.of();
    }
    if (speakers.isEmpty() || speakers.stream().anyMatch(by -> mentions(stem, by, reading))) {
      return List.of();
    }
    boolean another =
        draft.speaker() != null
                && !speakers.contains(draft.speaker())
                && mentions(stem, draft.speaker(), reading)
                && reading.named(draft.speaker()).filter(reading.people()::contains).isPresent()
            || reading.found().attributions().stream()
                .filter(one -> one.speakerKind() == SpeakerKind.PERSON)
                .map(Attribution::speaker)
                .distinct()
                .filter(by -> reading.named(by).filter(reading.people()::contains).isPresent())
                .anyMatch(by -> !speakers.contains(by) && mentions(stem, by, reading));
    return !another || draft.kind() == Kind.SPEECH_ACT && isInEvidence(draft, reading)
        ? List.of()
        : List.of(wrong("The article gives these words to " + speakers.get(0) + "."));
  }

  /** "“No sample was bad,” Roe said. Moe disputed that": of Moe it is asked what she did. */
  private static boolean isInEvidence(Draft draft, Reading reading) {
    return draft.speaker() != null
        && mentions(draft.stem(), draft.speaker(), reading)
        && mentions(draft.evidence().text(), draft.speaker(), reading);
  }

  /** Whether the words are by a "she" who may be the key. */
  private static boolean isMeant(Draft draft, Reading reading) {
    String key = draft.item().key().text();
    return Quotations.in(draft.stem()).stream()
        .flatMap(quotation -> reading.saying(quotation).stream())
        .anyMatch(one -> Nearest.isMeant(key, one, reading));
  }

  /**
   * Without the words of a "she" who may as well be the one asked about: who is named nearest
   * before, or first in the evidence. Where a person has told who she is, she is nobody else.
   */
  private static List<Attribution> sure(
      List<Attribution> said, String asked, Draft draft, Reading reading) {
    return said.stream()
        .filter(
            one ->
                asked == null
                    || one.isDecided()
                    || !Nearest.isMeant(asked, one, reading)
                        && !isFirstInEvidence(asked, one, draft, reading))
        .toList();
  }

  private static boolean isFirstInEvidence(
      String asked, Attribution said, Draft draft, Reading reading) {
    String told = draft.evidence() == null ? "" : draft.evidence().text();
    return said.speaker() != null
        && Nearest.isByPronoun(said, reading)
        && (told.startsWith(asked)
            || reading
                .nameIn(asked)
                .filter(name -> reading.mentions(told, name))
                .filter(name -> isFirst(name, said.speaker(), told, reading))
                .isPresent());
  }

  /** "Moe, who finished second to Roe, spoke. She …": of the two she is Moe. */
  private static boolean isFirst(Name name, String speaker, String told, Reading reading) {
    return !mentions(told, speaker, reading)
        || reading
            .named(speaker)
            .filter(other -> place(name, told) < place(other, told))
            .isPresent();
  }

  private static int place(Name name, String told) {
    return name.forms()
        .mapToInt(told::indexOf)
        .filter(at -> at >= 0)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  static List<String> speakers(List<Attribution> said) {
    return said.stream()
        .filter(one -> one.confident() && one.speaker() != null)
        .map(Attribution::speaker)
        .distinct()
        .toList();
  }

  static Flaw wrong(String message) {
    return Flaw.reject("wrong_key", message);
  }

  /** Whether an option, with or without a role, is this speaker. */
  static boolean names(String option, String speaker, Reading reading) {
    // "Judge Jo Roe" is "Jo Roe, the judge".
    var words = Words.content(LETTERS.matcher(speaker).replaceFirst(""));
    boolean all = !words.isEmpty() && Words.content(option).containsAll(words);
    Optional<Name> name = reading.named(speaker);
    return all || name.isPresent() && name.equals(reading.nameIn(option));
  }

  /** Whether a stem names this speaker, by any form that the article uses. */
  static boolean mentions(String stem, String speaker, Reading reading) {
    return Words.contains(stem, speaker)
        || reading.named(speaker).filter(name -> reading.mentions(stem, name)).isPresent();
  }
}
