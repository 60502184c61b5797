package onrecord.question.flaw;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.FirstNames;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** An article and what was found in it: what a draft is checked against. */
public final class Reading {
  /** "Mayor", "Judge": titles that are first names too. */
  private static final Set<String> OFFICES = Lexicon.list("office");

  private static final Pattern NAME_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}’'.-]{0,30} \\z");
  private static final Pattern NAME_AFTER = Pattern.compile(" \\p{Lu}");
  private static final Pattern MORE_NAME =
      Pattern.compile("(?: \\p{Lu}\\p{Ll}+){2,}+(?=[,.;:]| \\p{Ll})");

  /** Headline and lead of a news article. */
  private static final int OPENING = 450;

  private final Document document;
  private final Found found;

  /** The text as compared, found once: drafts are checked against it by the dozen. */
  private final String plain;

  /** The words of the text that carry meaning, found once likewise. */
  private final Set<String> content;

  private final List<Name> people;

  /** What each attribution says, as compared. */
  private final List<String> said;

  /** For each form of a name, the longer forms of other names that it stands in. */
  private final Map<String, List<String>> longer = new HashMap<>();

  private final Map<String, List<String>> otherNames = new HashMap<>();
  private final Map<String, Pattern> fullNames = new HashMap<>();

  /** The first name that is called so, by its forms without a leading article, as compared. */
  private final Map<String, Name> byForm = new HashMap<>();

  /** Whether a surname stands somewhere without the rest of the name. */
  private final Map<String, Boolean> surnameAlone = new HashMap<>();

  /** Whether a surname is first of all that of a firm, by the surname and whose it would be. */
  private final Map<List<String>, Boolean> firms = new HashMap<>();

  private final Whereabouts whereabouts;
  private Rarity rarity;

  public Reading(Document read, Found found) {
    this.document = read.inDoubleMarks();
    this.found = found;
    this.plain = " " + Words.plain(document.text()) + " ";
    this.content = Collections.unmodifiableSet(Words.content(document.text()));
    this.whereabouts = new Whereabouts(document.text());
    this.said = found.attributions().stream().map(this::plain).toList();
    found
        .names()
        .forEach(name -> name.forms().forEach(form -> byForm.putIfAbsent(bare(form), name)));
    this.people =
        found.names().stream()
            .filter(name -> name.kind() == Name.Kind.PERSON)
            .filter(name -> !Bodies.isBody(name, document.text()) && !isOutlet(name))
            .filter(name -> !Bodies.isThing(name, document.text()))
            .toList();
  }

  public Document document() {
    return document;
  }

  public Found found() {
    return found;
  }

  /** Which surnames are those of places too. */
  public Whereabouts whereabouts() {
    return whereabouts;
  }

  Stream<String> sentences() {
    return SentenceEnds.of(text());
  }

  public String text() {
    return document.text();
  }

  LocalDate published() {
    return document.published();
  }

  /** The people, without firms that were taken for some. */
  List<Name> people() {
    return people;
  }

  private boolean isOutlet(Name name) {
    return document.outlet() != null && Words.hasForm(document.outlet(), name.name());
  }

  /** Whether headline or opening name somebody: an article that gives no role there needs none. */
  public boolean isForemost(Name name) {
    String headline = document.headline() == null ? "" : document.headline();
    String opening = text().substring(0, Math.min(text().length(), OPENING));
    return mentions(headline + " " + opening, name);
  }

  public boolean inJunk(Span span) {
    return found.junk().stream().anyMatch(junk -> junk.span().overlaps(span));
  }

  /**
   * The name that these words are, in its full form or by an alias; a leading article is no part.
   */
  public Optional<Name> named(String words) {
    return Optional.ofNullable(byForm.get(bare(words)));
  }

  /** The person or body that an option speaks of, roles around the name allowed. */
  public Optional<Name> nameIn(String words) {
    return named(words)
        .or(
            () ->
                found.names().stream()
                    .filter(name -> Words.contains(words, name.name()))
                    .findFirst());
  }

  /**
   * Whether some words name this person, body or place by any of its forms; a form inside a longer
   * name ("Varga" in "the Varga administration") is not one.
   */
  public boolean mentions(String words, Name name) {
    return name.forms()
            .filter(form -> Words.hasForm(words, form))
            .anyMatch(form -> standsAlone(words, form, name) && !isFirms(form, name))
        || isBySurname(words, name);
  }

  /** Whom the article names once, and in full, a question may call by the surname. */
  private boolean isBySurname(String words, Name name) {
    String surname = name.lastWord();
    return name.aliases().isEmpty()
        && name.name().contains(" ")
        && surname.length() > 3
        && standsBare(words, surname)
        && people.contains(name)
        && standsAlone(words, surname, name)
        && !surnameAlone.computeIfAbsent(
            name.name(), full -> Words.hasForm(text().replace(full, ""), surname));
  }

  /**
   * "Roe" is Roe Systems where the article names that before its founder, Ann Roe; Roe & Moe are
   * seldom called so.
   */
  private boolean isFirms(String form, Name name) {
    return people.contains(name)
        && !form.contains(" ")
        && firms.computeIfAbsent(
            List.of(form, name.name()),
            asked ->
                found.names().stream()
                    .filter(other -> !people.contains(other) && other.kind() != Name.Kind.PLACE)
                    .map(Name::name)
                    .filter(other -> other.startsWith(form + " ") && !other.contains(" & "))
                    .mapToInt(other -> text().indexOf(other))
                    .anyMatch(at -> at >= 0 && at < text().indexOf(name.name())));
  }

  /** In "The Roe Gazette" it is a part of another name. */
  private static boolean standsBare(String words, String surname) {
    return Words.formPlaces(words, surname)
        .anyMatch(
            at ->
                !NAME_BEFORE.matcher(words.substring(0, at)).find()
                    && !NAME_AFTER
                        .matcher(words)
                        .region(at + surname.length(), words.length())
                        .lookingAt());
  }

  private boolean standsAlone(String words, String form, Name name) {
    String left = form.contains(" ") ? words : withoutNamesakes(words, form, name);
    if (people.contains(name)) {
      left = whereabouts.without(form, left);
      for (String other : otherNames.computeIfAbsent(form, this::beginningWith)) {
        left = left.replace(other, "");
      }
    }
    for (String other : longer.computeIfAbsent(form, this::longerThan)) {
      left = left.replace(other, "");
    }
    return Words.hasForm(left, form);
  }

  /**
   * "Roe Vance Estates" is a firm, whatever Stuart Roe has to do with it; in headlines all words
   * are capitalised.
   */
  private List<String> beginningWith(String form) {
    var firms = new LinkedHashSet<String>();
    Matcher rest = MORE_NAME.matcher(text());
    for (int at = text().indexOf(form, 2); at >= 0; at = text().indexOf(form, at + 1)) {
      boolean inside = text().charAt(at - 1) == ' ' && Character.isLowerCase(text().charAt(at - 2));
      if (inside && rest.region(at + form.length(), text().length()).lookingAt()) {
        firms.add(form + rest.group());
      }
    }
    found.names().forEach(name -> firms.remove(name.name()));
    return List.copyOf(firms);
  }

  /** "Ann Roe" is not Jo Roe, be Ann Roe known to the article as "Ann B. Roe". */
  private String withoutNamesakes(String words, String surname, Name name) {
    return fullNames
        .computeIfAbsent(surname, Reading::fullName)
        .matcher(words)
        .replaceAll(
            found ->
                FirstNames.has(found.group(1))
                        && !OFFICES.contains(found.group(1).toLowerCase(Locale.ROOT))
                        && !Words.contains(name.name(), found.group(1))
                    ? " "
                    : Matcher.quoteReplacement(found.group()));
  }

  private static Pattern fullName(String surname) {
    return Pattern.compile(
        "(?U:\\b)(\\p{Lu}[\\p{L}’'-]+)(?: \\p{Lu}\\.)? " + Pattern.quote(surname) + "(?U:\\b)");
  }

  private List<String> longerThan(String form) {
    return found.names().stream()
        .filter(name -> name.forms().noneMatch(form::equals))
        .flatMap(Name::forms)
        .filter(other -> other.length() > form.length() && other.contains(form))
        .toList();
  }

  /** The attributions whose words hold all of a quotation. */
  List<Attribution> saying(String quotation) {
    var parts = Quotations.parts(quotation);
    return IntStream.range(0, said.size())
        .filter(i -> parts.stream().allMatch(part -> said.get(i).contains(" " + part + " ")))
        .mapToObj(i -> found.attributions().get(i))
        .toList();
  }

  /** How few sentences of the article have a word, without its ending; counted once. */
  double rarity(String word) {
    if (rarity == null) {
      rarity = Rarity.in(sentences());
    }
    return rarity.of(word);
  }

  /** The words of the article as {@link Words#content} has them. */
  Set<String> content() {
    return content;
  }

  /** Whether the article has these words somewhere, as whole words. */
  public boolean tells(String words) {
    String sought = Words.plain(words);
    return !sought.isEmpty() && has(sought);
  }

  /** Whether the article has these words, given as compared, in one stretch. */
  boolean has(String plainWords) {
    return plain.contains(" " + plainWords + " ");
  }

  private String plain(Attribution one) {
    return " " + Words.plain(one.words(text())) + " ";
  }

  private static String bare(String words) {
    return Words.plain(Words.withoutThe(words));
  }
}
