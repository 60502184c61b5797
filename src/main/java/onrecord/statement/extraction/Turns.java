package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds a transcript: paragraphs that begin with a name and a colon. What follows the colon are the
 * words of that person, although no quotation marks stand around them.
 */
final class Turns {
  private static final int FEWEST = 3;
  private static final int LONGEST_LABEL = 5;
  private static final Set<String> NOBODY_KNOWN =
      Set.of("q", "a", "question", "answer", "interviewer", "audience", "caller", "host", "voice");

  /** What stands above a headline or note, and speaks nowhere. */
  private static final Set<String> HEADINGS =
      Set.of(
          ("interview analysis opinion editorial comment feature video watch listen photo correction"
                  + " clarification note update headline exclusive live")
              .split(" "));

  private static final Set<String> MARK = Set.of("\"", "“", "„", "«", "''", "``");
  private static final Set<String> CLOSING = Set.of("\"", "”", "“", "»", "''");

  /** A turn: its label runs from a token to another, and these are its words. */
  record Turn(int first, int last, int paragraph, List<Span> content) {}

  private final Tokens tokens;
  private final Map<Integer, Turn> byParagraph = new HashMap<>();

  /** The paragraphs without a name that go on with the turn of an earlier one. */
  private final Map<Integer, Integer> more = new HashMap<>();

  /** In an interview, what stands between two turns without a name, as told by the first. */
  private final List<Turn> between = new ArrayList<>();

  /** How many turns follow a paragraph that asks something. */
  private int answers;

  private Turns(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * None unless there are three turns, two speakers, and one who speaks twice; or one speaker who
   * answers what stands between without a name.
   */
  static Turns find(Document.Kind kind, Tokens tokens) {
    var turns = new Turns(tokens);
    var speakers = new HashSet<String>();
    for (int from = 0; from < tokens.size; ) {
      int to = tokens.paragraphEnd(from);
      Turn turn = turns.turn(from, to);
      if (turn != null) {
        turns.byParagraph.put(turn.paragraph, turn);
        speakers.add(tokens.low[turn.last]);
        turns.answers += from > 0 && tokens.word(from - 1, "?") ? 1 : 0;
      } else {
        turns.goOn(from, to);
      }
      from = to;
    }
    int count = turns.byParagraph.size();
    boolean answering =
        kind == Document.Kind.INTERVIEW
            || turns.answers >= FEWEST - 1 && turns.standBesides(speakers);
    boolean spoken = speakers.size() == 1 ? answering : speakers.size() < count;
    if (count < FEWEST || !spoken) {
      turns.byParagraph.clear();
      turns.more.clear();
    } else if (kind == Document.Kind.INTERVIEW) {
      turns.between.addAll(BetweenTurns.of(tokens, turns));
    }
    return turns;
  }

  /** Whether a label stands in the rest of the text too: "Verdict:" is nobody. */
  private boolean standBesides(Set<String> labels) {
    for (int i = 0; i < tokens.size; i++) {
      if (tokens.capital(i) && labels.contains(tokens.low[i]) && !has(tokens.paragraph[i])) {
        return true;
      }
    }
    return false;
  }

  /** "Orr: 1,240 votes" and "Orr: the toll must go" are a table and a headline. */
  boolean stops(int to) {
    return tokens.low[to - 1].matches(".*[.?!…—–-]|[\"”»’')\\]]+");
  }

  /** A paragraph of a quoted transcript that names nobody, behind one whose marks stay open. */
  private void goOn(int from, int to) {
    int before = from - 1;
    int paragraph = from == 0 ? -1 : tokens.paragraph[before];
    int speaking = more.getOrDefault(paragraph, paragraph);
    Turn turn = byParagraph.get(speaking);
    boolean open =
        turn != null
            && MARK.contains(tokens.low[from])
            && turn.first > 0
            && MARK.contains(tokens.low[turn.first - 1])
            && anyWord(from + 1, to)
            && !CLOSING.contains(tokens.low[before]);
    if (open) {
      more.put(tokens.paragraph[from], speaking);
      turn.content.add(words(from + 1, to));
    }
  }

  /** The words of a turn without the mark that closes the whole transcript. */
  private Span words(int from, int to) {
    int last = to - 1;
    return tokens.span(from, last > from && CLOSING.contains(tokens.low[last]) ? last - 1 : last);
  }

  boolean isEmpty() {
    return byParagraph.isEmpty();
  }

  /** The turn that is labelled in a paragraph, or null. */
  Turn in(int paragraph) {
    return byParagraph.get(paragraph);
  }

  boolean has(int paragraph) {
    return byParagraph.containsKey(paragraph)
        || more.containsKey(paragraph)
        || between.stream().anyMatch(turn -> turn.paragraph == paragraph);
  }

  /** The mentions of the article, those in labels read as the people that speak there. */
  List<Mention> named(List<Mention> mentions) {
    if (byParagraph.isEmpty()) {
      return mentions;
    }
    var result = new ArrayList<Mention>();
    var kept = new HashSet<Turn>();
    for (Mention mention : mentions) {
      Turn turn = byParagraph.get(tokens.paragraph[mention.first()]);
      boolean inLabel = turn != null && mention.first() <= turn.last;
      boolean good = inLabel && mention.last() == turn.last && !capitals(turn) && !unnamed(turn);
      if (!inLabel || good) {
        result.add(mention);
      }
      if (good) {
        kept.add(turn);
      }
    }
    for (Turn turn : byParagraph.values()) {
      if (!kept.contains(turn) && !unnamed(turn)) {
        result.add(mention(turn));
      }
    }
    result.sort(Comparator.comparingInt(Mention::first));
    return result;
  }

  List<Attribution> attributions(Register register) {
    return Stream.concat(
            byParagraph.values().stream().map(turn -> attribution(turn, true, register)),
            between.stream().map(turn -> attribution(turn, false, register)))
        .toList();
  }

  /**
   * @param labelled whether the words stand behind the name
   */
  private Attribution attribution(Turn turn, boolean labelled, Register register) {
    int i = unnamed(turn) ? register.size() : register.mentionFrom(turn.first);
    boolean named = i < register.size() && register.mention(i).first() <= turn.last;
    Entity entity = named ? register.entity(i) : null;
    String title = named ? entity.title == null ? null : entity.title.in(tokens.text) : label(turn);
    String rule = "short-name";
    if (!named) {
      rule = "unnamed";
    } else if (register.mention(i).last() > register.mention(i).first()) {
      rule = "full-name";
    }
    boolean sure = named ? !register.doubtful(i) : !NOBODY_KNOWN.contains(tokens.low[turn.first]);
    return new Attribution(
        turn.content,
        List.of(),
        labelled ? List.of(tokens.span(turn.first, turn.last)) : List.of(),
        Attribution.Type.DIRECT,
        named ? entity.name : null,
        named ? SpeakerResolver.kind(entity) : Attribution.SpeakerKind.UNNAMED,
        title,
        null,
        Attribution.Modality.PLAIN,
        null,
        null,
        labelled && sure,
        "turn/" + rule);
  }

  /** A transcript may be quoted as a whole: then a mark stands before each name. */
  private Turn turn(int paragraph, int to) {
    int from = MARK.contains(tokens.low[paragraph]) ? paragraph + 1 : paragraph;
    int colon = from;
    while (colon < to && colon - from <= LONGEST_LABEL && !":".equals(tokens.low[colon])) {
      boolean name =
          tokens.letters(colon)
              && !tokens.number(colon)
              && (tokens.capital(colon)
                  || colon > from
                      && (Particles.has(tokens.low[colon]) || tokens.word(colon, "the")));
      if (!name) {
        return null;
      }
      colon++;
    }
    boolean words = colon + 1 < to && anyWord(colon + 1, to);
    boolean label =
        colon > from && colon - from <= LONGEST_LABEL && colon < to && tokens.capital(from);
    boolean time = tokens.is(from, Lexicon.TIME) && colon == from + 1;
    boolean heading = colon == from + 1 && HEADINGS.contains(tokens.low[from]);
    return label && words && !time && !heading && stops(to)
        ? new Turn(
            from,
            colon - 1,
            tokens.paragraph[from],
            new ArrayList<>(
                List.of(from > paragraph ? words(colon + 1, to) : tokens.span(colon + 1, to - 1))))
        : null;
  }

  private boolean anyWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.letters(i)) {
        return true;
      }
    }
    return false;
  }

  private Mention mention(Turn turn) {
    int first = turn.first;
    while (first < turn.last && tokens.is(first, Lexicon.HONORIFIC | Lexicon.TITLE)) {
      first++;
    }
    boolean body = tokens.is(turn.first, Lexicon.DETERMINER);
    String before = first > turn.first ? tokens.low[first - 1] : "";
    char gender =
        before.matches("mr\\.?|sir|lord")
            ? 'm'
            : before.matches("mr?s\\.?|miss|lady|dame") ? 'f' : '?';
    boolean titled = first > turn.first && !tokens.is(turn.first, Lexicon.HONORIFIC);
    return new Mention(
        first,
        turn.last,
        body ? Name.Kind.ORGANISATION : Name.Kind.PERSON,
        titled ? tokens.span(turn.first, first - 1) : null,
        gender,
        false);
  }

  private boolean capitals(Turn turn) {
    return label(turn).chars().noneMatch(Character::isLowerCase);
  }

  private boolean unnamed(Turn turn) {
    boolean one =
        turn.first == turn.last
            || turn.first + 1 == turn.last && tokens.is(turn.first, Lexicon.DETERMINER);
    return NOBODY_KNOWN.contains(tokens.low[turn.first])
        || one && tokens.is(turn.last, Lexicon.ROLE | Lexicon.PEOPLE | Lexicon.SPOKESPERSON);
  }

  private String label(Turn turn) {
    return tokens.at(turn.first, turn.last);
  }
}
