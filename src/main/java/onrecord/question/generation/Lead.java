package onrecord.question.generation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Particles;

/**
 * What a stem tells first of the people whom a passage names by a bare surname: "“Roe” is Mayor Jo
 * Roe." After that a full name is enough.
 */
final class Lead {
  private static final int MOST = 3;

  /**
   * How much oftener one of a couple has to be named to be the one who is meant: a surname given to
   * the wrong one makes his words hers, and one in eight is too many.
   */
  private static final int UNLIKE = 8;

  /** The same of two brothers. */
  private static final int SAME_SEX = 5;

  /** "Jo Roe, Vess trade warfare": words around a name that are no role. */
  private static final Pattern ODD =
      Pattern.compile(
          ", (?!(?:R|D)-)\\p{Lu}[\\p{L}.’'-]* \\p{Ll}+ \\p{Ll}+ \\p{Ll}+(?<!\\b(?:of|for|the|and)\\b.{0,40})");

  private final Passage passage;
  private final Story story;
  private final Overlooked overlooked;
  private final List<Name> told;
  private final String words;

  /**
   * @param speaker whom the passage calls "he" or by the surname, to be told as its speaker; null
   *     where the stem may not tell who speaks, or need not
   */
  Lead(Passage passage, Name speaker, Story story) {
    this(passage, speaker, null, story);
  }

  /**
   * @param plain who is told by the full name alone, since the role is asked for; or null
   */
  private Lead(Passage passage, Name speaker, Name plain, Story story) {
    this.passage = passage;
    this.story = story;
    this.overlooked = Overlooked.of(passage, story);
    var lead = new StringBuilder();
    if (speaker != null) {
      lead.append(sentence("The speaker in the passage is ", Sound.shown(speaker, story)));
    }
    List<Name> bare = passage.names().stream().filter(this::isBare).toList();
    this.told = bare.stream().filter(name -> !name.equals(speaker)).toList();
    for (Name name : told) {
      String shown =
          name.equals(plain) ? name.name() : Sound.shown(name, story).replaceFirst("\\.{2,}$", ".");
      if (!shown.equals(form(name))) {
        lead.append(sentence("“" + form(name) + "” is ", shown));
      }
    }
    // "a spokeswoman for Mayor Jo Roe" tells the role that is asked for
    boolean given =
        plain != null
            && told.stream()
                .filter(name -> !name.equals(plain))
                .anyMatch(name -> Words.contains(Sound.shown(name, story), plain.lastWord()));
    boolean tellable =
        !given
            && told.size() + (speaker == null ? 0 : 1) <= MOST
            && areUnlike(bare)
            && !ODD.matcher(lead).find()
            && !Unexplained.hasUnknownLetters(lead + passage.text());
    this.words = tellable ? lead.toString() : null;
  }

  /** Whether nobody but this one is introduced, so that a question for somebody has its answer. */
  boolean tellsOnly(Name name) {
    return told.equals(List.of(name));
  }

  /** How many people it introduces besides the speaker. */
  int told() {
    return told.size();
  }

  /** Whether somebody stands there by the surname alone. */
  private boolean isBare(Name name) {
    return story.people.isPerson(name)
        && PersonNames.isOne(name.name())
        && !passage.introduces(name)
        && !isInFull(name);
  }

  private static String sentence(String beginning, String end) {
    return beginning + end + (end.endsWith(".") ? " " : ". ");
  }

  /** Whether each surname means one of them, and nobody else. */
  private boolean areUnlike(List<Name> bare) {
    return bare.stream().map(this::form).distinct().count() == bare.size()
        && bare.stream()
            .noneMatch(
                name ->
                    sharesSurname(name)
                        || isMisread(name)
                        || isOvertaken(name)
                        || story.namesakes().isOfTwo(name.lastWord()));
  }

  /** "Jo Roe" for Jo B. Roe. */
  private boolean isInFull(Name name) {
    String[] parts = name.name().split(" ");
    return parts.length > 2 && form(name).equals(parts[0] + " " + parts[parts.length - 1]);
  }

  /**
   * For somebody's words: who speaks is told as the speaker, unless the passage introduces them, or
   * several speak in it.
   */
  static Lead of(Claim claim, Story story) {
    Name speaker = claim.said().speaker();
    Lead open = withoutSpeaker(claim, story);
    boolean told =
        !claim.named()
            || open.isBare(speaker)
                && claim.passage().names().contains(speaker)
                && !Speakers.areOthers(claim.said(), claim.passage(), story);
    return told ? new Lead(claim.passage(), speaker, story) : open;
  }

  /** Whether a stem can introduce everybody, be it told who speaks or not. */
  static boolean isPossible(Claim claim, Story story) {
    return withoutSpeaker(claim, story).words != null && of(claim, story).words != null;
  }

  /** Where the passage names its speaker, and who that is is asked. */
  static Lead withoutSpeaker(Claim claim, Story story) {
    return new Lead(claim.passage(), null, story);
  }

  /** Where it is asked whether the passage tells the speaker's role. */
  static Lead withoutRole(Claim claim, Story story) {
    return new Lead(claim.passage(), null, claim.said().speaker(), story);
  }

  /** The sentences before the question; null where they would be too many, or of one surname. */
  String words() {
    return words;
  }

  /**
   * Somebody in the options: the full name is enough, since passage or stem has the role; where the
   * article has a surname only, the office goes before it.
   */
  String name(Name name) {
    return Sound.hasOffice(name, story) ? Sound.shown(name, story) : story.people.withArticle(name);
  }

  /** A first name alone is hardly a person's ("Florence"); "Mr. Roe" is not Ann Roe. */
  private boolean isMisread(Name name) {
    String form = form(name);
    String told = Lexicon.pronoun(name.name().split(" ", 2)[0]);
    String pronoun = told != null ? told : Pronouns.of(name, story);
    boolean first =
        !name.familyNameFirst() && !form.contains(" ") && name.name().startsWith(form + " ");
    boolean woman = isTitled("Mrs|Ms|Miss", form);
    boolean man = isTitled("Mr", form);
    // "Jo A. Roe" is not Jo B. Roe.
    boolean other =
        form.contains(" ")
            && !name.name().endsWith(" " + People.lowerFirst(form))
            && !List.of(name.name().split(" ")).containsAll(List.of(form.split(" ")));
    // "at the mart at Hesby" is no Jo Hesby
    boolean place =
        Pattern.compile("\\b(?:at|near|outside) " + Pattern.quote(form) + "(?U:\\b)(?!['’]s)")
            .matcher(passage.text())
            .find();
    return first && !overlooked.isByFirstName(name)
        || other
        || place
        || woman && "he".equals(pronoun)
        || man && "she".equals(pronoun)
        || pronoun != null && story.namesakes().isCalledOtherwise(name, form, pronoun);
  }

  /**
   * "Roe" beside "Ann Roe", or in an article with her brother, or with a husband who is named as
   * often: whom the surname alone means, nobody can be told in a line.
   */
  private boolean sharesSurname(Name name) {
    String surname = name.lastWord();
    return story.people.all().stream()
        .filter(story.people::isPerson)
        .filter(other -> !other.equals(name) && other.name().endsWith(" " + surname))
        .anyMatch(
            other ->
                passage.introduces(other)
                    // "Aurelio Roe" is on no list, but "Interestingly Roe" stands there once
                    || (hasFirstName(other) || other.mentions().size() > 1)
                        && !first(other).equals(first(name))
                        && isAsOften(other, name));
  }

  /** Where "Tony Roe" was named after Jo Roe, the next "Roe" is hardly Jo. */
  private boolean isOvertaken(Name name) {
    String surname = name.lastWord();
    return form(name).equals(surname)
        && story
            .namesakes()
            .lastFirstName(surname, passage.at())
            .filter(
                last ->
                    last.charAt(0) != name.name().charAt(0) && !Words.hasForm(name.name(), last))
            .filter(last -> !isTitledUnlike(last, name))
            .isPresent();
  }

  /** "Mrs. Roe", after Bo Roe was named. */
  private boolean isTitledUnlike(String first, Name name) {
    String pronoun = Pronouns.of(name, story);
    String other = Lexicon.pronoun(first);
    return pronoun != null && other != null && !pronoun.equals(other) && isTitled(name);
  }

  private boolean isTitled(Name name) {
    return isTitled("Mrs|Ms|Mr", form(name));
  }

  /** Whether the passage has one of some titles before the surname. */
  private boolean isTitled(String titles, String form) {
    return passage
        .text()
        .matches("(?s).*\\b(?:" + titles + ")\\.? " + Pattern.quote(form) + "(?U:\\b).*");
  }

  /** "Interestingly Roe" is nobody. */
  private static boolean hasFirstName(Name name) {
    return Lexicon.firstNames().contains(first(name).toLowerCase(Locale.ROOT));
  }

  private static String first(Name name) {
    return name.name().split(" ")[0];
  }

  /** "Mrs. Roe" is not Jo Roe, however often he is named. */
  private boolean isAsOften(Name other, Name name) {
    String pronoun = Pronouns.of(other, story);
    boolean titled = isTitled(name);
    boolean unlike = pronoun != null && !pronoun.equals(Pronouns.of(name, story));
    return unlike
        ? !titled && UNLIKE * other.mentions().size() > name.mentions().size()
        : SAME_SEX * other.mentions().size() > name.mentions().size();
  }

  private boolean isByLastWord(Name name) {
    return !Words.hasForm(passage.text(), name.name())
        && Words.hasForm(passage.text(), name.lastWord());
  }

  /** As the passage has it: the longest of the names that stand there. */
  private String form(Name name) {
    String form =
        name.aliases().stream()
            .filter(alias -> Words.hasForm(passage.text(), alias))
            .max(Comparator.comparingInt(String::length))
            .orElse(isByLastWord(name) ? name.lastWord() : name.name());
    Matcher whole =
        Pattern.compile("(?i:" + Particles.ALL_BEFORE + ")" + Pattern.quote(form) + "(?U:\\b)")
            .matcher(passage.text());
    return whole.find() && isOf(name, whole.group()) ? whole.group() : form;
  }

  /** "Von der Roe" at the beginning of a sentence is Ida von der Roe, but "Al Roe" is not Jo. */
  private static boolean isOf(Name name, String whole) {
    return !Character.isUpperCase(whole.charAt(0))
        || name.name().endsWith(" " + People.lowerFirst(whole));
  }
}
