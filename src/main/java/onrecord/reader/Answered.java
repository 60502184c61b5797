package onrecord.reader;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.statement.Decision;
import onrecord.statement.Extraction;
import onrecord.statement.Speaker;
import onrecord.statement.extraction.Extractor;
import onrecord.system.OneLine;
import onrecord.system.Problems;
import onrecord.user.Library;
import onrecord.user.User;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A person's answer to "Who said this?".
 *
 * @param who a {@link Candidate}, {@code other}, {@code unnamed} or {@code nobody}
 * @param name who it is, for {@code other}
 */
public record Answered(@RestForm String who, @RestForm String name) {
  private static final int LONGEST_NAME = 200;

  /** "12", "nobody", "the", "they". */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)\\P{L}+|the|an?|nobody|no one|somebody|someone|unknown|he|she|it|they|who|none");

  static final Answered NOTHING = new Answered("", "");

  public Answered {
    who = who == null ? "" : who;
    name = OneLine.of(name);
    // whoever writes a name has said that it is somebody else
    who = who.isEmpty() && !name.isEmpty() ? "other" : who;
  }

  Problems problems(List<Candidate> candidates) {
    return Problems.none()
        .addIf(
            !isNobody() && !isUnnamed() && !isOther() && chosen(candidates).isEmpty(),
            "who",
            "Choose who said it, or that nobody did.")
        .addIf(
            !isOther() && !name.isEmpty() && chosen(candidates).stream().noneMatch(this::isNamed),
            "name",
            "You chose somebody and wrote another name. Choose “Somebody else” for the name, or"
                + " empty this field.")
        .addIf(isOther() && name.isEmpty(), "name", "Write who said it.")
        .addIf(
            isOther() && NO_NAME.matcher(Speaker.withoutArticle(name)).matches(),
            "name",
            "Write a name, or choose one of the lines above or below.")
        .addIf(
            isOther() && name.length() > LONGEST_NAME,
            "name",
            "Write a name of at most 200 characters.");
  }

  public boolean isOther() {
    return who.equals("other");
  }

  public boolean isUnnamed() {
    return who.equals("unnamed");
  }

  public boolean isNobody() {
    return who.equals("nobody");
  }

  public boolean isFor(Candidate candidate) {
    return candidate.value().equals(who);
  }

  /** Whoever decides overrules the rules, after {@link #problems}. */
  void decide(Asked asked, User by, Instant now) {
    Extraction extraction = asked.statement().extraction;
    Speaker speaker = speaker(extraction.version.article.library, asked.candidates());
    extraction.decide(asked.statement(), kind(), speaker, by, now);
  }

  private Decision.Kind kind() {
    return isNobody()
        ? Decision.Kind.NOBODY
        : isUnnamed() ? Decision.Kind.UNNAMED : Decision.Kind.SPEAKER;
  }

  /** Null where nobody is named. A name written may be a candidate's, with or without "the". */
  private Speaker speaker(Library library, List<Candidate> candidates) {
    if (kind() != Decision.Kind.SPEAKER) {
      return null;
    }
    return chosen(candidates)
        .or(() -> written(candidates))
        .map(one -> one.in(library))
        .orElseGet(() -> Speaker.called(library, name, Extractor.kindOf(name)));
  }

  private Optional<Candidate> chosen(List<Candidate> candidates) {
    return candidates.stream().filter(this::isFor).findFirst();
  }

  private Optional<Candidate> written(List<Candidate> candidates) {
    return candidates.stream().filter(this::isNamed).findFirst();
  }

  private boolean isNamed(Candidate candidate) {
    return Speaker.isSame(candidate.name(), name);
  }
}
