package onrecord.question.generation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.question.flaw.Bound;
import onrecord.question.flaw.Indefinite;
import onrecord.question.flaw.Words;

/** The changes that a clause allows: a number, an opposite, a name, a noun, a "not". */
final class Edits {
  private static final Set<String> AUXILIARY =
      Set.of(
          "would", "could", "should", "was", "were", "must", "might", "will", "can", "is", "are",
          "has", "have", "had", "may");

  /** After another noun or an adjective a noun is part of what belongs together: "gun violence". */
  private static final Set<String> BEFORE_NOUN =
      Set.of(
          "the", "a", "an", "of", "in", "on", "for", "to", "with", "from", "by", "against", "about",
          "and", "or", "no", "more", "less", "their", "his", "her", "its", "our", "over", "into",
          "than", "as", "at", "between", "without", "all", "some", "many", "most", "raise", "cut",
          "lose", "lost", "create", "created", "kills");

  /** Words that a "not" beside them turns into nonsense or into something else. */
  private static final Set<String> NO_NOT =
      Set.of(
          "any",
          "ever",
          "yet",
          "either",
          "until",
          "anymore",
          "also",
          "already",
          "still",
          "just",
          "only",
          "really",
          "actually",
          "simply",
          "never",
          "no",
          "nothing",
          "nobody",
          "always",
          "both",
          "too",
          "even",
          "very",
          "nor",
          "neither",
          "some",
          "few",
          "because",
          "unless",
          "anyone",
          "anything",
          "instead",
          "rather",
          "hardly",
          "now");

  /** Verbs in their plain form, by their past. */
  private static final Map<String, String> BASE = bases();

  private static final Map<String, List<String>> CONTRASTS = contrasts();

  private final Story story;

  Edits(Story story) {
    this.story = story;
  }

  /** All changes of a clause, each at its place. */
  List<Edit> of(Position position) {
    String clause = position.clause();
    var edits = new ArrayList<Edit>();
    List<Token> tokens = Token.of(clause);
    boolean accuses = Swaps.accuses(clause);
    for (int i = 0; i < tokens.size(); i++) {
      Opposites.into(clause, tokens, i, edits);
      if (!accuses) {
        noun(clause, tokens, i, edits);
      }
    }
    numbers(clause).forEach(number -> edits.add(number.edit(0)));
    new Swaps(story).into(position, edits);
    return edits;
  }

  /** The changes of the number that another one changes: all that might stand there. */
  List<Edit> beside(Edit number, String clause) {
    return numbers(clause)
        .filter(one -> one.start() == number.start())
        .flatMap(one -> IntStream.range(0, one.others().size()).mapToObj(one::edit))
        .toList();
  }

  /**
   * The numbers that may be changed: "at least three" is so where "at least six" is, and what is
   * "more than 40" is more than 30 too.
   */
  Stream<Numbers.Number> numbers(String clause) {
    return Stream.concat(Numbers.in(clause, story).stream(), Numbers.parts(clause).stream())
        .filter(number -> !Bound.before(clause.substring(0, number.start())))
        .filter(number -> !Bound.behind(clause.substring(number.end())));
  }

  /** The nouns that may stand in a noun's place and never mean the same, or none. */
  static List<String> contrasting(String noun) {
    return CONTRASTS.getOrDefault(noun, List.of());
  }

  private void noun(String clause, List<Token> tokens, int i, List<Edit> edits) {
    Token token = tokens.get(i);
    List<String> others = CONTRASTS.get(token.lower());
    if (others == null || token.isCapital() || i == 0) {
      return;
    }
    // "jobs report", "school bus": a noun before a noun is part of its name.
    boolean closed = i + 1 == tokens.size() || Phrase.isClosed(clause.substring(token.end()));
    String before = tokens.get(i - 1).lower();
    // "to debate with her": a verb.
    boolean verb = before.equals("to") && Lexicon.list("contrast.verb").contains(token.lower());
    if (!closed || verb || !BEFORE_NOUN.contains(before)) {
      return;
    }
    int first = Math.floorMod(clause.hashCode(), others.size());
    for (int k = 0; k < others.size(); k++) {
      String put = others.get((first + k) % others.size());
      if (!Words.hasForm(clause, put)) {
        boolean used = Words.hasForm(story.text(), put);
        edits.add(edit(clause, tokens, i, put, Edit.Sort.NOUN, used ? 0.85 : 0.7));
        return;
      }
    }
  }

  /** The clause with its first verb denied, or no longer denied; null where that makes no sense. */
  static Edit not(String clause) {
    Clauses.Cut cut = cut(clause);
    if (cut == null || Token.of(clause).stream().anyMatch(t -> NO_NOT.contains(t.lower()))) {
      return null;
    }
    if (clause.matches("(?s).*\\b(?:not|never|\\p{L}+n['’]t)\\b.*\\b(?:not|never)\\b.*")
        || clause.matches("(?s).*\\bthat\\b.*\\bnot\\b.*")) {
      return null;
    }
    List<Token> tokens = Token.of(cut.predicate());
    int offset = clause.length() - cut.predicate().length();
    if (tokens.size() < 3) {
      return null;
    }
    if (!AUXILIARY.contains(tokens.get(0).lower())) {
      return plainNot(tokens, offset);
    }
    String verb = tokens.get(0).text();
    if (verb.matches("might|may")) {
      return null; // "might not" may be said with "might"
    }
    int end = offset + tokens.get(0).end();
    if (tokens.get(1).lower().equals("not")) {
      int last = offset + tokens.get(1).end();
      return new Edit(offset, last, verb + " not", verb, Edit.Sort.NOT, 0.6);
    }
    boolean has = verb.matches("has|have|had");
    if (has
        && !tokens
            .get(1)
            .lower()
            .matches("been|\\p{L}{2,}(ed|en)|made|done|said|gone|left|lost|won|paid")) {
      return null;
    }
    return new Edit(offset, end, verb, verb + " not", Edit.Sort.NOT, 0.6);
  }

  /** "wanted" becomes "did not want", and the other way round. */
  private static Edit plainNot(List<Token> tokens, int offset) {
    Token verb = tokens.get(0);
    int start = offset + verb.start();
    if (verb.lower().equals("did") && tokens.get(1).lower().equals("not")) {
      String past = Lexicon.pairs("past.self").get(tokens.get(2).lower());
      String was = "did not " + tokens.get(2).text();
      return past == null
          ? null
          : new Edit(start, offset + tokens.get(2).end(), was, past, Edit.Sort.NOT, 0.6);
    }
    String base = BASE.get(verb.lower());
    return base == null
        ? null
        : new Edit(start, offset + verb.end(), verb.text(), "did not " + base, Edit.Sort.NOT, 0.6);
  }

  private static Clauses.Cut cut(String clause) {
    return clause.matches("(he|she) .*")
        ? new Clauses.Cut(
            clause.substring(0, clause.indexOf(' ')), clause.substring(clause.indexOf(' ') + 1))
        : Clauses.cut(clause);
  }

  /** A word replaced, with the "a" or "an" before it where that changes too. */
  static Edit edit(
      String clause, List<Token> tokens, int i, String put, Edit.Sort sort, double fit) {
    Token token = tokens.get(i);
    String before = i == 0 ? "" : tokens.get(i - 1).text();
    if (before.matches("an?") && !put.startsWith("a ")) {
      return new Edit(
          tokens.get(i - 1).start(),
          token.end(),
          clause.substring(tokens.get(i - 1).start(), token.end()),
          Indefinite.before(put) + put,
          sort,
          fit);
    }
    return new Edit(token.start(), token.end(), token.text(), put, sort, fit);
  }

  private static Map<String, String> bases() {
    var bases = new HashMap<String, String>();
    Lexicon.pairs("past.self")
        .forEach(
            (base, past) -> {
              if (!past.contains(" ") && !base.equals("do")) {
                bases.merge(past, base, (a, b) -> a.compareTo(b) <= 0 ? a : b);
              }
            });
    return bases;
  }

  private static Map<String, List<String>> contrasts() {
    var contrasts = new HashMap<String, List<String>>();
    for (String group : Lexicon.list("contrast")) {
      List<String> words = List.of(group.split("/"));
      for (String word : words) {
        // Of several groups with a word, the one that comes first in the alphabet: so none hangs on
        // where a line stands in the file.
        contrasts.merge(
            word,
            words.stream().filter(other -> !other.equals(word)).toList(),
            (a, b) -> a.toString().compareTo(b.toString()) <= 0 ? a : b);
      }
    }
    return contrasts;
  }
}
