package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * An interview that names nobody before what is said: paragraphs that end in a question mark are
 * the outlet's, those between them are the answers of the person whom the opening introduces.
 */
final class Answers {
  private static final int FEWEST = 3;

  /** {@link FirstPerson} and "mine", since no interview is taken to be about a pit. */
  static final Set<String> FIRST_PERSON =
      Set.of((FirstPerson.ANY + "|mine").toLowerCase(Locale.ROOT).split("\\|"));

  private static final Set<String> SECOND_PERSON = Set.of("you", "your", "yours");

  /** "Jo Roe spoke to her in Lund": that one asks. */
  private static final Set<String> ASKING =
      Set.of("spoke", "talked", "asked", "interviewed", "met", "sat", "visited", "speaks", "talks");

  /** A name with what stands before it has fewer words. */
  private static final int NAME = 6;

  /** A paragraph, from one token to before another. */
  private record Paragraph(int from, int to) {}

  private final Tokens tokens;
  private final Register register;
  private final List<Paragraph> answers = new ArrayList<>();

  /** Which of them follow a question, and are told by an "I" or "we". */
  private final Set<Paragraph> plain = new HashSet<>();

  private final Set<Integer> numbers = new TreeSet<>();

  /** The people whom the opening names, without the one who asks. */
  private List<Entity> introduced = List.of();

  /** Whether who is spoken to may be the one who asks. */
  private boolean unclear;

  private Answers(Tokens tokens, Register register) {
    this.tokens = tokens;
    this.register = register;
  }

  /** None unless it is an interview without a name before each turn, with three questions. */
  static Answers find(Document.Kind kind, Tokens tokens, Turns turns, Register register) {
    var answers = new Answers(tokens, register);
    if (kind == Document.Kind.INTERVIEW && turns.isEmpty()) {
      answers.read(paragraphs(tokens));
    }
    return answers;
  }

  private static List<Paragraph> paragraphs(Tokens tokens) {
    var result = new ArrayList<Paragraph>();
    for (int from = 0; from < tokens.size; ) {
      int to = tokens.paragraphEnd(from);
      result.add(new Paragraph(from, to));
      from = to;
    }
    return result;
  }

  private void read(List<Paragraph> paragraphs) {
    List<Paragraph> questions = paragraphs.stream().filter(this::asks).toList();
    if (questions.size() < FEWEST) {
      return;
    }
    introduced = introduced(questions.get(0).from);
    boolean asked = false;
    for (Paragraph paragraph : paragraphs) {
      boolean asks = asks(paragraph) || !asked && addressesAnybody(paragraph);
      if (paragraph.from > questions.get(0).from && !asks && !tellsOfSpeaker(paragraph)) {
        answers.add(paragraph);
        numbers.add(tokens.paragraph[paragraph.from]);
        if (asked && has(paragraph, FIRST_PERSON)) {
          plain.add(paragraph);
        }
      }
      asked = asks;
    }
  }

  private boolean asks(Paragraph paragraph) {
    return tokens.word(paragraph.to - 1, "?");
  }

  /** "The union says you have promised more": put to the one who answers. */
  private boolean addressesAnybody(Paragraph paragraph) {
    return has(paragraph, SECOND_PERSON) && !has(paragraph, FIRST_PERSON);
  }

  /** "Jo Roe, 52, was a teacher before she entered parliament." */
  private boolean tellsOfSpeaker(Paragraph paragraph) {
    int i = register.mentionFrom(paragraph.from);
    return i < register.size()
        && register.mention(i).first() < paragraph.to
        && introduced.contains(register.entity(i));
  }

  private boolean has(Paragraph paragraph, Set<String> words) {
    for (int i = paragraph.from; i < paragraph.to; i++) {
      // the US is no "us"
      if (words.contains(tokens.low[i]) && !tokens.acronym(i)) {
        return true;
      }
    }
    return false;
  }

  boolean isEmpty() {
    return answers.isEmpty();
  }

  boolean has(int paragraph) {
    return numbers.contains(paragraph);
  }

  /**
   * What is between two questions may be the next question's lead as well, and of several people of
   * the opening each may answer: then a person says whose words they are.
   */
  List<Attribution> attributions() {
    Entity speaker = introduced.isEmpty() ? null : introduced.get(0);
    return answers.stream()
        .map(
            answer ->
                new Attribution(
                    List.of(tokens.span(answer.from, answer.to - 1)),
                    List.of(),
                    List.of(),
                    Attribution.Type.DIRECT,
                    speaker == null ? null : speaker.name,
                    speaker == null
                        ? Attribution.SpeakerKind.UNNAMED
                        : Attribution.SpeakerKind.PERSON,
                    speaker == null || speaker.title == null ? null : speaker.title.in(tokens.text),
                    null,
                    Attribution.Modality.PLAIN,
                    null,
                    null,
                    introduced.size() == 1 && !unclear && plain.contains(answer),
                    speaker == null ? "answer/unnamed" : "answer/full-name"))
        .toList();
  }

  private List<Entity> introduced(int firstQuestion) {
    var people = new ArrayList<Entity>();
    for (int i = 0; i < register.size() && register.mention(i).first() < firstQuestion; i++) {
      Entity entity = register.entity(i);
      int next = register.mention(i).last() + 1;
      boolean asks = next < tokens.size && ASKING.contains(tokens.low[next]);
      boolean either = asks && isToSomebody(next);
      boolean heard = isHeard(register.mention(i).first());
      unclear |= either || heard && !tokens.word(register.mention(i).first() - 2, "our");
      if (entity.person() && (!asks || either) && !heard && !people.contains(entity)) {
        people.add(entity);
      }
    }
    return people;
  }

  /** "The novelist Edda Rhys talks to Anna Fell": either may be the one who asks. */
  private boolean isToSomebody(int verb) {
    int to = tokens.word(verb + 1, "down") ? verb + 2 : verb + 1;
    for (int k = to + 1; isTo(to) && k < to + NAME && tokens.letters(k); k++) {
      if (register.begins(k) || tokens.is(k, Lexicon.PREPOSITION)) {
        return register.begins(k);
      }
    }
    return false;
  }

  /** "She spoke to Anna Fell", "she spoke to our reporter Anna Fell". */
  private boolean isHeard(int name) {
    int to = name - 1;
    while (to > name - NAME && to > 1 && tokens.letters(to) && !isTo(to)) {
      to--;
    }
    int verb = tokens.word(to - 1, "down") ? to - 2 : to - 1;
    return verb > 0
        && isTo(to)
        && ASKING.contains(tokens.low[verb])
        && tokens.low[verb - 1].matches("he|she|they");
  }

  private boolean isTo(int i) {
    return tokens.word(i, "to") || tokens.word(i, "with");
  }
}
