package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Leads "he" and "she" to somebody named before, and says whether somebody else could be meant. */
final class Pronouns {
  private static final int NEAR = 2;

  /** Words before a name that opens its sentence: a title, a day, "At the town hall". */
  private static final int OPENING = 8;

  /** "the senator" may be somebody named before, "a driver" is not. */
  private static final Pattern INDEFINITE =
      Pattern.compile("(an?|one|another|some)\\b", Pattern.CASE_INSENSITIVE);

  private final Items items;
  private final Tokens tokens;
  private final Register register;
  private final Groups groups;

  /** Who spoke last, and in which paragraph. */
  private Entity last;

  /** What those of whom no gender is known were surely called, "he" or "she", further up. */
  private final Map<Entity, Character> told = new HashMap<>();

  private int lastParagraph = -9;

  /** Who without a name spoke last, if nobody else has spoken since. */
  private Speaker nameless;

  private int namelessParagraph = -9;

  /** Whether it was clear who of several people spoke last. */
  private boolean lastSure;

  Pronouns(Items items, Register register) {
    this.items = items;
    this.tokens = items.tokens;
    this.register = register;
    this.groups = new Groups(items, register);
  }

  static boolean pronoun(String low) {
    return low.matches(
        "he|she|they|it|him|them|his|her|their|its|who|we|i|you|that|which|this|these|those");
  }

  /** Remembers who spoke last; somebody without a name only takes the word from a body. */
  void spoke(Speaker speaker, int first, int head) {
    int paragraph = tokens.paragraph[first];
    groups.spoke(speaker, first, head);
    if (speaker.entity() != null && speaker.kind() == Attribution.SpeakerKind.PERSON) {
      last = speaker.entity();
      lastParagraph = paragraph;
      lastSure = speaker.sure();
      nameless = null;
    } else if (speaker.entity() == null
        && speaker.title() != null
        && INDEFINITE.matcher(speaker.title()).lookingAt()
        && !tokens.is(head, Lexicon.SPEECH_NOUN | Lexicon.ORGANISATION)) {
      nameless = speaker;
      namelessParagraph = paragraph;
    }
  }

  Speaker resolve(String low, int token) {
    char gender = low.matches("he|him|his") ? 'm' : low.matches("she|her") ? 'f' : '?';
    if (gender == '?') {
      Speaker several = groups.of(low, token);
      return several != null
          ? several
          : new Speaker(null, Attribution.SpeakerKind.UNNAMED, null, false, Speaker.PRONOUN);
    }
    Entity heard = heard(token);
    Entity last = this.last == heard ? null : this.last;
    List<Entity> near = candidates(token, gender, false);
    near.remove(heard);
    boolean recent =
        last != null && tokens.paragraph[token] - lastParagraph <= NEAR && fits(last, gender);
    Entity head = opener(token, gender);
    head = head == heard ? null : head;
    boolean here = recent && lastParagraph == tokens.paragraph[token];
    Entity before = head == null && !here ? previousOpener(token, gender) : null;
    before = before == heard ? null : before;
    int since = nameless == null ? NEAR + 1 : tokens.paragraph[token] - namelessParagraph;
    if (head == null && before == null && since == 0) {
      return new Speaker(null, nameless.kind(), nameless.title(), nameless.sure(), Speaker.PRONOUN);
    }
    Entity chosen =
        head != null
            ? head
            : before != null ? before : recent ? last : near.isEmpty() ? null : near.get(0);
    if (chosen == null) {
      return new Speaker(null, Attribution.SpeakerKind.UNNAMED, null, false, Speaker.PRONOUN);
    }
    boolean goesOn = chosen == last && lastParagraph == tokens.paragraph[token];
    boolean shared = chosen == last && !lastSure && namesake(chosen, gender);
    boolean rival = fitsBetter(near, chosen, gender);
    boolean alone = !rival && (goesOn || near.stream().allMatch(other -> other == chosen));
    boolean justNow = recent && tokens.paragraph[token] - lastParagraph <= 1;
    boolean sure =
        alone
            || justNow && chosen == last && talkedOf(chosen, token, gender)
            || chosen == before
                && (gender(chosen) == gender || chosen.title != null)
                && undisputed(chosen, token, gender);
    boolean other = head == null && before == null && !here && strangerOpens(token);
    // a guess that goes on is no surer than it began
    boolean guessed = goesOn && !lastSure && head == null;
    boolean open =
        shared || rival || other || guessed || head == null && before == null && since <= 1;
    if (sure && !open) {
      told.putIfAbsent(chosen, gender);
    }
    return new Speaker(
        chosen, Attribution.SpeakerKind.PERSON, null, sure && !open, Speaker.PRONOUN);
  }

  /** Whether somebody else near is known to be a "she" or a "he", and of this one nothing is. */
  private boolean fitsBetter(List<Entity> near, Entity chosen, char gender) {
    return gender(chosen) != gender && near.stream().anyMatch(other -> gender(other) == gender);
  }

  /** Whether somebody else of this gender has the same surname. */
  private boolean namesake(Entity chosen, char gender) {
    for (Entity other : register.all()) {
      if (other != chosen && fits(other, gender) && other.last().equals(chosen.last())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Orr said he had met Pell. “It went well,” he said": whom one talks of opens a sentence, so
   * that others of the same gender named further inside do not make it doubtful that Orr goes on.
   */
  private boolean talkedOf(Entity chosen, int token, char gender) {
    return gender(chosen) == gender
        && candidates(token, gender, true).stream().allMatch(other -> other == chosen);
  }

  /** "he told Orr", "he said of Orr": whoever is spoken to or of is not the one who speaks. */
  private Entity heard(int token) {
    int name = token + 2;
    if (name >= tokens.size
        || !tokens.is(token + 1, Lexicon.REPORTING)
        || tokens.paragraph[name] != tokens.paragraph[token]) {
      return null;
    }
    // "he said, Roe had left": nobody speaks so of himself.
    if (tokens.word(name, ",") && register.begins(name + 1)
        || tokens.low[name].matches("of|about|to")) {
      name++;
    } else if (!tokens.is(token + 1, Lexicon.TELL | Lexicon.CALL)) {
      return null;
    }
    int i = register.mentionFrom(name);
    boolean near =
        i < register.size()
            && register.mention(i).first() <= name + 2
            && !possessive(register.mention(i));
    return near && register.entity(i).person() ? register.entity(i) : null;
  }

  /** "Orr won the race. She said …": nobody else is named since the sentence before began. */
  private boolean undisputed(Entity chosen, int token, char gender) {
    int start = sentenceStart(sentenceStart(items.itemOf(token)) - 1);
    for (int i = register.mentionFrom(items.firstToken(start)); i < register.size(); i++) {
      Mention mention = register.mention(i);
      if (mention.first() >= token) {
        return true;
      }
      Entity entity = register.entity(i);
      if (entity != chosen && !mention.quoted() && fits(entity, gender)) {
        return false;
      }
    }
    return true;
  }

  /** The person who opens the sentence of this pronoun, if the pronoun can mean them. */
  private Entity opener(int token, char gender) {
    return opener(sentenceStart(items.itemOf(token)), token, gender);
  }

  /** The person who opens the sentence before, in the same paragraph. */
  private Entity previousOpener(int token, char gender) {
    int start = sentenceStart(items.itemOf(token));
    return start == 0 || items.paragraph(start - 1) != items.paragraph(start)
        ? null
        : opener(sentenceStart(start - 1), items.firstToken(start), gender);
  }

  /** Whether somebody without a name opens the sentence that ends before this pronoun. */
  private boolean strangerOpens(int token) {
    int end = items.itemOf(token) - 1;
    return end >= 0
        && items.low(end).equals(".")
        && items.paragraph(end) == items.paragraph(end + 1)
        && Somebody.opens(items, sentenceStart(end), end + 1);
  }

  private int sentenceStart(int item) {
    int k = item;
    while (k > 0
        && items.paragraph(k - 1) == items.paragraph(item)
        && (k == item || !".".equals(items.low(k - 1)))
        && item - k < 120) {
      k--;
    }
    return k;
  }

  private Entity opener(int item, int token, char gender) {
    int from = items.firstToken(item);
    int i = register.mentionFrom(from);
    if (i >= register.size()
        || register.mention(i).first() >= token
        || register.mention(i).quoted()) {
      return null;
    }
    Mention mention = register.mention(i);
    boolean opens = mention.first() - from < OPENING && fits(register.entity(i), gender);
    return opens && !possessive(mention) && !governed(mention, from) ? register.entity(i) : null;
  }

  /** "One driver supporting Orr", "A friend of Mr Orr": somebody else opens the sentence. */
  private boolean governed(Mention mention, int from) {
    int before = mention.first() - 1;
    while (before > from && tokens.is(before, Lexicon.HONORIFIC | Lexicon.TITLE)) {
      before--;
    }
    // "For Orr, the bridge is a wall. He said …": whose view it is.
    boolean view =
        before == from
            && tokens.low[from].matches("for|to")
            && tokens.word(mention.last() + 1, ",");
    boolean hangs =
        tokens.is(before, Lexicon.PREPOSITION) && !tokens.is(before, Lexicon.SUBORDINATOR)
            || before > from && tokens.low[before].endsWith("ing");
    return before >= from && before < mention.first() && hangs && !view;
  }

  /** Whether a mention opens its sentence, and nobody else does. */
  private boolean opens(int i) {
    Mention mention = register.mention(i);
    int start = items.firstToken(sentenceStart(items.itemOf(mention.first())));
    int before = register.mentionFrom(start);
    boolean behind =
        before < i
            && register.entity(before).person()
            && register.entity(before) != register.entity(i)
            && !possessive(register.mention(before))
            && !register.mention(before).quoted();
    boolean beside = i > 0 && register.mention(i - 1).last() == mention.first() - 2;
    boolean joined = beside && tokens.word(mention.first() - 1, "and") && before == i - 1;
    return mention.first() - start < OPENING && (!behind || joined);
  }

  private boolean fits(Entity entity, char gender) {
    return entity.person() && (gender(entity) == gender || gender(entity) == '?');
  }

  private char gender(Entity entity) {
    return entity.gender != '?' ? entity.gender : told.getOrDefault(entity, '?');
  }

  /** People it may mean, or the openers of these: named since the last speaker, or close before. */
  private List<Entity> candidates(int token, char gender, boolean openers) {
    var result = new ArrayList<Entity>();
    int paragraph = tokens.paragraph[token];
    for (int i = register.mentionFrom(token) - 1; i >= 0; i--) {
      Mention mention = register.mention(i);
      if (paragraph - tokens.paragraph[mention.first()] > NEAR) {
        break;
      }
      Entity entity = register.entity(i);
      if (mention.quoted() || !fits(entity, gender) || possessive(mention)) {
        continue;
      }
      if (!result.contains(entity) && (!openers || opens(i))) {
        result.add(entity);
      }
      if (entity == last || result.size() > 4) {
        break;
      }
    }
    return result;
  }

  private boolean possessive(Mention mention) {
    return tokens.owner(mention.last() + 1);
  }
}
