package onrecord.question.flaw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Name;

/** People stand with their full name and a role, in the stem and in the options. */
final class PeopleIntroduced implements Check {
  static final String CODE = "not_introduced";

  private static final Pattern FULL_NAME_ALONE =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?: (?:[a-z]{2,3} )?\\p{Lu}[\\p{L}'’.-]+)");

  /** What tells who a name is: unlike "public", whatever the work and however short the word. */
  private static final Pattern ROLE =
      Pattern.compile("(?i)\\b(" + Lexicon.any("title") + "|" + Lexicon.any("office") + ")\\b");

  /** "Hydrologist", "glazer", "midwife": what somebody does, right before the name. */
  private static final Pattern WORKER =
      Pattern.compile(
          "(?i)\\b(?!(after|over|under|for|or|her|never|whether|other|either|than|when|even|rather|later|former|another|further|together|however) $)"
              + "\\p{L}{2,}(ist|er|or|ian|ant|man|woman|person|eer|wife|smith|nurse|keeper|graph|chef|cook|judge|priest|nun) $");

  /** "[Jo Roe] of Rovers", "[Jo Roe] appeared for the crews": of whom the article tells no more. */
  private static final Pattern OF =
      Pattern.compile(
          "^ (?:(?:of|from|for) (?:the )?\\p{Lu}|appeared for |represents |represented )");

  /** "A North Hill shopkeeper": a name that tells where from. */
  private static final Pattern OFFICE_NEXT =
      Pattern.compile("^ (" + Lexicon.any("office") + ")\\b");

  /** "City Councilmember Jo Roe", taken for one name: less of it introduces as well. */
  private static final Pattern OFFICE_IN_NAME =
      Pattern.compile("\\b(?i:" + Lexicon.any("office") + ") \\S+ \\S+$");

  private static final Pattern ROLE_BEFORE = Pattern.compile(ROLE.pattern() + "\\.? \\z");

  private static final Pattern APPOSED = Pattern.compile("^, (?:an?|who|whose|its|former) ");

  /** The stem tells who a surname of the passage is: "“Roe” is Mayor Jo Roe." */
  private static final Pattern EXPLAINED = Pattern.compile("“([^“”]+)” is ");

  private static final int NEAR = 80;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (roleWouldTell(draft, reading)) {
      return List.of();
    }
    var unknown = new ArrayList<Unintroduced>();
    if (reading == null) {
      Shown.answers(draft).stream()
          .filter(text -> draft.kind() == Kind.WHO_SAID || draft.kind() == Kind.TWO_SIDES)
          .filter(text -> FULL_NAME_ALONE.matcher(text).matches() && !ROLE.matcher(text).find())
          .forEach(text -> unknown.add(new Unintroduced(text, true, false)));
      return Unintroduced.flaws(unknown);
    }
    String passage = draft.passage() == null ? "" : Quotations.without(draft.passage());
    String all = passage + texts(draft).collect(Collectors.joining(" | "));
    for (Name name : people(reading)) {
      if (reading.mentions(all, name)
          && !isKnown(name, all, reading)
          && isUnknown(name, draft, reading)) {
        boolean refused =
            isBare(draft, reading) || isShared(name, draft, reading) || isBareInStem(name, draft);
        unknown.add(new Unintroduced(name.name(), Words.hasForm(all, name.name()), refused));
      }
    }
    return Unintroduced.flaws(unknown);
  }

  private static boolean isUnknown(Name name, Draft draft, Reading reading) {
    String above =
        withoutRoles(unbracketed(Shown.above(draft)) + " | " + draft.stem(), name, reading);
    if (draft.asksForRole()) {
      return reading.mentions(Quotations.without(draft.stem()), name)
          && texts(draft).noneMatch(text -> Words.hasForm(text, name.name()));
    }
    if (draft.asksAboutPassage() && isShown(name, draft)) {
      return false;
    }
    boolean passage =
        draft.passage() != null
            && reading.mentions(unexplained(draft), name)
            && !Words.hasForm(unbracketed(draft.passage()) + above, name.name());
    return passage
        || texts(draft)
            .filter(text -> !isInsideRole(name, text, draft, reading))
            .map(text -> withoutRoles(text, name, reading))
            .anyMatch(text -> !introduced(name, text, above, reading));
  }

  /** "[Mayor Jo] Roe": what was put in to introduce somebody does. */
  private static String unbracketed(String passage) {
    return passage.replaceAll("[\\[\\]]", "");
  }

  /** The passage has the full name, as the article introduces it, or the stem tells it. */
  private static boolean isShown(Name name, Draft draft) {
    return draft.passage() != null && Words.hasForm(draft.passage(), name.name())
        || Words.hasForm(Quotations.without(draft.stem()), name.name());
  }

  /** The passage without the surnames that the stem explains: "“Roe” is Mayor Jo Roe." */
  private static String unexplained(Draft draft) {
    String left = Quotations.without(draft.passage());
    for (MatchResult told : EXPLAINED.matcher(draft.stem()).results().toList()) {
      left = left.replace(told.group(1), " ");
    }
    return left;
  }

  /** "A longtime Roe friend" speaks of the friend. */
  private static boolean isInsideRole(Name name, String text, Draft draft, Reading reading) {
    int at = text.indexOf(name.name());
    if (at >= 0 && OFFICE_NEXT.matcher(text.substring(at + name.name().length())).find()) {
      return true;
    }
    return draft.kind() == Kind.WHO_SAID
        && !text.equals(Quotations.without(draft.stem()))
        && !Words.hasForm(text, name.name())
        && people(reading).stream().anyMatch(other -> Words.hasForm(text, other.name()));
  }

  private static Stream<String> texts(Draft draft) {
    return Stream.of(Stream.of(draft.stem()), Shown.answers(draft).stream())
        .flatMap(all -> all)
        .map(Quotations::without);
  }

  /** "Coyle, Marsh, Pell, Raman": who has not the article knows nobody. */
  private static boolean isBare(Draft draft, Reading reading) {
    var options = draft.item().options();
    return options.size() > 2
        && options.stream()
            .allMatch(
                option ->
                    !option.text().contains(" ")
                        && people(reading).stream()
                            .anyMatch(one -> one.lastWord().equals(option.text())));
  }

  /** Below a line that tells the story, the surname of somebody of whom nobody can know. */
  private static boolean isBareInStem(Name name, Draft draft) {
    String above = Shown.above(draft);
    return name.title() != null
        && name.name().contains(" ")
        && !above.isBlank()
        && !draft.asksAboutPassage()
        && !Words.hasForm(above, name.lastWord())
        && !Words.hasForm(Shown.all(draft), name.name())
        && Words.hasForm(Quotations.without(draft.stem()), name.lastWord())
        && !isTitled(name, Quotations.without(draft.stem()));
  }

  /** A surname alone that two people of the article have. */
  private static boolean isShared(Name name, Draft draft, Reading reading) {
    String asked = Quotations.without(draft.stem()) + " " + Shown.above(draft);
    return !Words.hasForm(asked, name.name())
        && Words.hasForm(draft.stem(), name.lastWord())
        && people(reading).stream()
            .filter(other -> !other.equals(name) && other.lastWord().equals(name.lastWord()))
            .anyMatch(other -> !Words.hasForm(asked, other.name()));
  }

  /** A name inside somebody else's role ("Roe's press secretary") introduces and is not asked. */
  private static String withoutRoles(String text, Name except, Reading reading) {
    String left = text;
    for (Name other : reading.found().names()) {
      if (other.title() != null && !other.equals(except) && other.title().contains(" ")) {
        // Two may hold one office, one after the other.
        String elsewhere = "(?!,? " + Pattern.quote(except.name()) + ")";
        left =
            left.replaceAll(Pattern.quote(other.title()) + elsewhere, "role")
                .replaceAll(Pattern.quote(upper(other.title())) + elsewhere, "Role");
      }
    }
    return left;
  }

  private static String upper(String title) {
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  private static List<Name> people(Reading reading) {
    return reading.people().stream().filter(name -> !name.mentions().isEmpty()).toList();
  }

  /** Whom headline or lead names and the article nowhere introduces: the full name is enough. */
  private static boolean isKnown(Name name, String all, Reading reading) {
    return name.title() == null
        && name.name().contains(" ")
        && reading.isForemost(name)
        && Words.hasForm(all, name.name());
  }

  private static boolean introduced(Name name, String text, String stem, Reading reading) {
    int at = text.indexOf(name.name());
    var office = OFFICE_IN_NAME.matcher(name.name());
    if (office.find() && Words.hasForm(stem + " | " + text, office.group())) {
      return true;
    }
    if (at < 0) {
      return !reading.mentions(text, name) || Words.hasForm(stem, name.name());
    }
    return withRole(name, stem) || withRole(name, text);
  }

  private static boolean withRole(Name name, String text) {
    int at = text.indexOf(name.name());
    if (at < 0) {
      return false;
    }
    String before = text.substring(Math.max(0, at - NEAR), at);
    String after = text.substring(at + name.name().length());
    after = after.substring(0, Math.min(after.length(), NEAR));
    boolean titled = name.title() != null && before.strip().endsWith(name.title());
    boolean worker =
        WORKER.matcher(before).find() || name.title() == null && OF.matcher(after).find();
    if (titled || worker || ROLE.matcher(before + " | " + after).find() || after.startsWith(", ")) {
      return true;
    }
    var role = Words.content(name.title() == null ? "" : name.title());
    role.retainAll(Words.content(before + " " + after));
    return !role.isEmpty();
  }

  /** "Mayor Roe", "Roe, a baker": of whom the surname is told with a role. */
  private static boolean isTitled(Name name, String text) {
    String surname = name.lastWord();
    return Words.formPlaces(text, surname)
        .anyMatch(
            at ->
                text.substring(0, at).strip().endsWith(name.title())
                    || ROLE_BEFORE.matcher(text.substring(0, at)).find()
                    || WORKER.matcher(text.substring(0, at)).find()
                    || APPOSED.matcher(text.substring(at + surname.length())).find());
  }

  /**
   * Bare names are right where a role would give the key away: no option has one, and the key's
   * role shares a word with the stem.
   */
  private static boolean roleWouldTell(Draft draft, Reading reading) {
    boolean asked = draft.kind() == Kind.WHO_SAID || draft.kind() == Kind.FACT;
    if (!asked || reading == null || draft.item().key() == null) {
      return false;
    }
    boolean bare =
        draft.item().options().stream()
            .allMatch(
                option -> people(reading).stream().anyMatch(n -> n.name().equals(option.text())));
    var key = reading.named(draft.item().key().text());
    if (!bare || key.isEmpty() || key.get().title() == null) {
      return false;
    }
    var role = Words.content(key.get().title());
    String headline =
        draft.context() == null ? "" : String.join(" ", Quotations.in(draft.context()));
    role.retainAll(Words.content(draft.stem() + " " + headline));
    return !role.isEmpty();
  }
}
