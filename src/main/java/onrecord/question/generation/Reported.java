package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * What somebody said as a clause that may follow "said that".
 *
 * @param clause its subject in reported words; at most one short quotation in it
 * @param spans the words of the source that it renders
 */
record Reported(String clause, List<Span> spans) {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 30;
  private static final int LONGEST_QUOTED = 20;

  /** Not "we": whoever asks may be one of those. */
  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(I|I['’]\\p{L}+|me|my)\\b");

  /** "Mr Roe" becomes "Mayor Jo Roe", not "Mr Mayor". */
  private static final Pattern HONORIFIC =
      Pattern.compile("\\b(Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Gov|Rep)\\.? $");

  /**
   * What extraction cut from a longer sentence: a phrase with a preposition and no clause after it,
   * a noun with its infinitive ("leaders to disavow …"), "none were".
   */
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "^(?i:in|at|on|during|after|before|under|since|like|despite|from|about) [^,]*$"
              + "|^(?i:(?!(?:efforts?|plans?|attempts?|decision|failure|right|need|needs|had|has|have|is|are"
              + "|was|were|wants?|wanted|needed|ought|hopes?|hoped|failed|fails|tried|planned|agreed|refused"
              + "|used|seem|seems|seemed|tends?|tended|continues?|continued|began|decided)\\b)[\\p{L}’'-]+ ){1,3}to \\p{Ll}+"
              + "|^(?i:none|some|many|others|both|most|all|several|few) (?i:were|was|are|is|had|have|would|will|could)\\b"
              + "|\\b(?:himself|herself)\\b|\\(");

  /** "A new one would cost more", "both requests were denied": of what, stands before. */
  private static final Pattern WHICH_ONE =
      Pattern.compile(
          "(?i)(?:(?:an?|the|another|every|each|no) (?:[\\p{L}-]+ ){0,2}?ones?|\\p{L}+er ones|both \\p{Ll}+s|(?:nothing|no \\p{L}+) of"
              + " (?:the|that) (?:sort|kind))\\b(?! of\\b)");

  /** ", but that it told of something else": without it the words say more than was said. */
  private static final Pattern TURNS =
      Pattern.compile(",? (?:but|unless|except|provided|though|although|even though|only if)\\b");

  /** ", while opponents took to the streets": the outlet tells what else was going on. */
  private static final Pattern OUTLETS = Pattern.compile(", (?:while|even as|whereas) [^\"]*$");

  /** "… were sound but pointed out that nobody had come": the outlet goes on to report. */
  private static final Pattern REPORTS_ON =
      Pattern.compile(
          "(?:,|,? and|,? but) (?:also )?(?:pointed out|"
              + Lexicon.anyOf("cue.that")
              + ") that\\b");

  private static final Set<String> NO_START =
      Set.of(
          "to",
          "was",
          "is",
          "are",
          "were",
          "would",
          "could",
          "will",
          "whether",
          "that",
          "if",
          "but",
          "not",
          "by",
          "of",
          "for",
          "with",
          "as",
          "when",
          "because",
          "what",
          "how",
          "why",
          "who",
          "which",
          "being",
          "having",
          "offering",
          "against");

  /** Of a quoted sentence: "the bridge \"has paid for itself\""; null where it cannot be cut so. */
  static Reported of(Quote quote, Said said, Story story) {
    if (!quote.whole() && !quote.afterThat()
        || quote.text().contains("?")
        || story.loose.quoted(quote.text())) {
      return null;
    }
    Clauses.Cut cut = Clauses.cut(quote.text());
    if (cut == null || Token.of(cut.predicate()).size() > LONGEST_QUOTED + 3) {
      return null;
    }
    String subject = reported(cut.subject(), said, story);
    // "I" and "me" inside a clause that begins with somebody else read as the asker's.
    if (subject == null
        || story.people.personIn(cut.predicate()) != null
        || FIRST_PERSON.matcher(cut.predicate()).find()) {
      return null;
    }
    String predicate = cut.predicate().replaceAll("[.!]$", "").replaceAll("[\"“”]", "'");
    String small = Decapitalised.of(subject, quote.spans().get(0), story);
    String clause = small + " \"" + predicate + "\"";
    return small != null && fits(clause) ? new Reported(clause, quote.spans()) : null;
  }

  /**
   * Of what was reported in clauses already; those that are none or lean on the article left out.
   */
  static List<Reported> of(Said said, Story story) {
    Attribution one = said.attribution();
    if (said.isDirect() || one.content().size() != 1 || Demanded.isAThing(one, story.text())) {
      return List.of();
    }
    var reported = new ArrayList<Reported>();
    for (Span part : Clauses.parts(one.content().get(0), story.text())) {
      Reported clause =
          Clauses.isCutOut(part, one, story.text())
              ? null
              : of(Ends.ofReported(part, story.text()), said, story);
      if (clause != null) {
        reported.add(clause);
      }
    }
    return reported;
  }

  private static Reported of(Span at, Said said, Story story) {
    String raw = at.in(story.text()).replace("''", "\"");
    var quotes = Quotations.in(raw);
    String words = ClauseDates.absolute(at, story);
    boolean cut =
        at.end() < story.text().length()
            && story.text().substring(at.end(), at.end() + 1).matches("[%\\p{L}\\d]");
    if (words == null
        || cut
        || TURNS.matcher(story.text()).region(at.end(), story.text().length()).lookingAt()
        || Restated.isPointed(words, at, story.text())
        || OfATopic.is(words, said, story)
        || words.contains("?")
        || quotes.size() > 1
        || raw.chars().filter(c -> c == '"' || c == '“' || c == '”').count() > 2 * quotes.size()
        || quotes.stream()
            .anyMatch(q -> Token.of(q).size() > LONGEST_QUOTED || story.loose.quoted(q))) {
      return null;
    }
    words =
        words
            .strip()
            .replaceAll("\\s+", " ")
            .replaceAll("[,.;:\\s]+$", "")
            .replaceAll("[“”]|''", "\"");
    words = words.replaceAll("[,.](\"?)$", "$1").replaceFirst("^that ", "");
    words = OUTLETS.matcher(words).replaceFirst("");
    // "demanded that residents be exempted": a clause of its own kind, and short ones tell enough.
    boolean demand =
        Demanded.isCue(said.cue(story.text()))
            && Token.of(words).stream().anyMatch(token -> token.lower().equals("be"));
    String first = Token.of(words).isEmpty() ? "" : Token.of(words).get(0).lower();
    if (NO_START.contains(first)
        || FRAGMENT.matcher(words).find()
        || words.startsWith("\"")
        || REPORTS_ON.matcher(words).find()
        || WHICH_ONE.matcher(words).lookingAt()
        || first.endsWith("ing")
            && !Set.of("king", "thing", "ring", "spring", "string").contains(first)
        || !Clauses.hasSubject(words)
        || !Clauses.isFinite(Clauses.main(words)) && !demand) {
      return null;
    }
    String clause = told(words, at, said, story);
    return clause != null && (fits(clause) || demand) ? new Reported(clause, List.of(at)) : null;
  }

  /** A sentence put into reported words as a clause; null where it leans on the article. */
  static String told(String words, Span at, Said said, Story story) {
    String small = Decapitalised.of(words, at, story);
    return small == null ? null : reported(small, said, story);
  }

  private static boolean fits(String clause) {
    long words = Token.of(clause).stream().filter(Token::isWord).count();
    return words >= SHORTEST && words <= LONGEST;
  }

  /** Words outside quotation marks with people introduced; null where they lean on the article. */
  private static String reported(String words, Said said, Story story) {
    if (story.people.mentions(words, said.speaker())
        || story.loose.reported(Quotations.without(words))) {
      return null;
    }
    return introduced(words, story);
  }

  /** The words with each person in them introduced; null where somebody cannot be. */
  static String introduced(String words, Story story) {
    String changed = words;
    for (Name name : story.people.all()) {
      if (!story.people.isPerson(name)
          || !story.people.mentions(Quotations.without(changed), name)) {
        continue;
      }
      if (!story.people.canBeIntroduced(name)) {
        return null;
      }
      changed = isSomewhere(name, changed, story) ? null : introduce(name, changed, story.people);
      if (changed == null) {
        return null;
      }
    }
    return changed;
  }

  /** The first mention of "Lund" is a place: who is named behind it cannot be introduced there. */
  private static boolean isSomewhere(Name name, String words, Story story) {
    return name.aliases().stream()
        .anyMatch(
            alias ->
                Words.formPlaces(words, alias)
                    .limit(1)
                    .anyMatch(at -> story.reading.whereabouts().is(alias, words, at)));
  }

  /** The first mention of a person becomes role and full name; null where it cannot. */
  private static String introduce(Name name, String words, People people) {
    if (people.isIntroducedIn(words, name)) {
      return words;
    }
    String form =
        words.contains(name.name())
            ? name.name()
            : name.aliases().stream()
                .filter(alias -> Words.hasForm(words, alias))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    if (form == null) {
      return null;
    }
    int at = Words.formPlaces(words, form).findFirst().orElse(words.indexOf(form));
    if (words.contains("\"") && at > words.indexOf('"')) {
      return null;
    }
    List<Token> before = Token.of(words.substring(0, at));
    boolean described =
        !before.isEmpty()
            && Lexicon.list("described").contains(before.get(before.size() - 1).lower());
    String introduced = described ? name.name() : people.introducedWithin(name);
    boolean owner =
        words.startsWith("'s", at + form.length()) || words.startsWith("’s", at + form.length());
    // "Odile Brankov, director of the port's" would be somebody else's.
    // "Bill Roe" where only another Roe was found: whose name it is, nobody can tell.
    boolean longer =
        !before.isEmpty()
            && at > 1
            && before.get(before.size() - 1).isCapital()
            && before.get(before.size() - 1).end() == at - 1
            && !HONORIFIC.matcher(words.substring(0, at)).find()
            && !described
            && !name.name().contains(before.get(before.size() - 1).text());
    if (words.startsWith(",", at + form.length())) {
      introduced = introduced.replaceFirst(",$", "");
    }
    boolean twice =
        name.aliases().stream().anyMatch(a -> words.startsWith(" " + a, at + form.length()));
    return owner && !described && people.isDescribedBehind(name) || longer || twice
        ? null
        : HONORIFIC.matcher(words.substring(0, at)).replaceFirst("")
            + introduced
            + words.substring(at + form.length());
  }
}
