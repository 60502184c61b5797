package onrecord.statement.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Somebody said something: what, who, and by which words we know.
 *
 * @param content what was said; a quotation resumed after its cue has two spans; marks included
 * @param cue the reporting words ("said", "according to"); may be empty
 * @param source the words that name the speaker here ("he", "Ms. Orr"); may be empty
 * @param speaker the resolved full name, or null where nobody is named
 * @param speakerKind null where there is no speaker at all
 * @param title the speaker's title as this article states it, or null
 * @param via the outer speaker of a nested attribution, or null
 * @param saidOn the day it was said, or null
 * @param saidOnRule the rule that resolved {@code saidOn}, or null
 * @param confident false asks a person "Who said this?"
 * @param rule the rule that decided the speaker
 */
public record Attribution(
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    Type type,
    String speaker,
    SpeakerKind speakerKind,
    String title,
    String via,
    Modality modality,
    LocalDate saidOn,
    String saidOnRule,
    boolean confident,
    String rule) {
  /** The rule of what a person decided. */
  public static final String DECISION = "decision";

  /** How much of the content stands in quotation marks: all (97 % of the letters), some, none. */
  public enum Type {
    DIRECT,
    MIXED,
    INDIRECT
  }

  /** What sort of source speaks; UNNAMED where the article tells a role and no name. */
  public enum SpeakerKind {
    PERSON,
    ORGANISATION,
    GOVERNMENT,
    UNNAMED
  }

  /** How it is said: a forecast is asked as "expected", an allegation as "alleged". */
  public enum Modality {
    PLAIN,
    FORECAST,
    ALLEGATION,
    DEMAND
  }

  public Attribution {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
  }

  /**
   * Whether the words of a source tell somebody without a name apart, by the rule of the
   * attribution: "a driver" does, but no pronoun, whomever it means, nor "elsewhere" or "Let us".
   */
  public static boolean describesSomebody(String rule) {
    return !rule.endsWith("/" + Speaker.NOBODY.rule()) && !rule.endsWith("/" + Speaker.PRONOUN);
  }

  /** Whether a person told who said it, so that no rule need be sure of it. */
  public boolean isDecided() {
    return DECISION.equals(rule);
  }

  /** Whether it is an answer in an interview, which no verb of saying introduces. */
  public boolean isAnswer() {
    return isAnswer(rule);
  }

  public static boolean isAnswer(String rule) {
    return rule.startsWith("answer/") || rule.startsWith("turn/");
  }

  /** The same, known through somebody else. */
  Attribution via(String outer) {
    return by(source, speaker, speakerKind, title, outer, confident, rule);
  }

  /** The same by a speaker of that role. */
  public Attribution titled(String role) {
    return by(source, speaker, speakerKind, role, via, confident, rule);
  }

  /** The same by whom a person says, which is sure. */
  public Attribution decided(List<Span> words, String name, SpeakerKind kind, String role) {
    return by(words, name, kind, role, via, true, DECISION);
  }

  private Attribution by(
      List<Span> words,
      String name,
      SpeakerKind kind,
      String role,
      String outer,
      boolean sure,
      String known) {
    return new Attribution(
        content,
        cue,
        words,
        type,
        name,
        kind,
        role,
        outer,
        modality,
        saidOn,
        saidOnRule,
        sure,
        known);
  }

  /** What is said, as the article has it, its stretches in a row. */
  public String words(String text) {
    return content.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
  }

  /** From the first to the last character of content, cue and source. */
  public Span extent() {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (var part : List.of(content, cue, source)) {
      for (Span span : part) {
        start = Math.min(start, span.start());
        end = Math.max(end, span.end());
      }
    }
    return new Span(start, end);
  }
}
