package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Leads "he" and "she" to somebody named before, and says whether somebody else could be meant. */
final class Pronouns {
  private static final int NEAR = 2;

  /** Words from a name to the "whether" of what it asked. */
  private static final int QUESTION = 9;

  /** "the senator" may be somebody named before, "a driver" is not. */
  private static final Pattern INDEFINITE =
      Pattern.compile("(an?|one|another|some)\\b", Pattern.CASE_INSENSITIVE);

  private final Items items;
  private final Tokens tokens;
  private final Register register;
  private final Groups groups;
  private final Openers openers;
  private final Strangers strangers;

  /** Who spoke last, and in which paragraph. */
  private Entity last;

  /** What those of whom no gender is known were surely called, "he" or "she", further up. */
  private final Map<Entity, Character> told = new HashMap<>();

  private int lastParagraph = -9;

  /** Where the words stood that named who spoke last. */
  private int lastAt;

  /** Where the words stood that surely named who spoke last. */
  private int lastToken;

  /** Who without a name spoke last, if nobody else has spoken since. */
  private Speaker nameless;

  private int namelessParagraph = -9;

  /** Whether it was clear who of several people spoke last. */
  private boolean lastSure;

  Pronouns(Items items, Register register, RoleBearers roles) {
    this.items = items;
    this.tokens = items.tokens;
    this.register = register;
    this.groups = new Groups(items, register);
    this.openers = new Openers(items, register);
    this.strangers = new Strangers(items, roles);
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
      // a guess tells nothing of where this one was; what is known of the same one stays
      lastToken = speaker.sure() ? head : speaker.entity() == last ? lastToken : -1;
      last = speaker.entity();
      lastParagraph = paragraph;
      lastAt = head;
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
    Entity head = openers.of(token, entity -> fits(entity, gender));
    head = head == heard ? null : head;
    boolean here = recent && lastParagraph == tokens.paragraph[token];
    Entity before =
        head == null && !here ? openers.before(token, entity -> fits(entity, gender)) : null;
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
    boolean only = near.stream().allMatch(other -> other == chosen);
    boolean alone = !rival && (goesOn && gender(chosen) == gender || only);
    boolean justNow = recent && tokens.paragraph[token] - lastParagraph <= 1;
    boolean sure =
        alone
            || justNow && chosen == last && talkedOf(chosen, token, gender)
            || chosen == before
                && (gender(chosen) == gender || chosen.title != null)
                && undisputed(chosen, token, gender);
    int seen = lastSeen(chosen, token);
    // "The owner had voted for him, she said": what is said names others too.
    boolean inserted = !tokens.letters(token - 1);
    int until = inserted ? items.firstToken(items.sentenceOf(token).from()) : token;
    boolean other =
        head == null
            && (strangers.between(seen, until, gender, chosen)
                || openers.unknownBefore(token, seen)
                || isAsked(token, seen)
                || chosen != this.last
                    && tokens.paragraph[token] - lastParagraph <= NEAR
                    && Persons.unknown(tokens, this.last)
                || openers.ownerBefore(
                    token, seen, entity -> entity != chosen && fits(entity, gender)));
    // a guess that goes on is no surer than it began
    boolean guessed =
        chosen == last
            && !lastSure
            && head == null
            && (goesOn || gender(chosen) == '?' && seen < lastAt);
    boolean open =
        shared
            || rival
            || other
            || guessed
            || gender(chosen) == '?' && !Persons.proven(tokens, chosen)
            || head == null && before == null && since <= 1;
    if (sure && !open) {
      told.putIfAbsent(chosen, gender);
    }
    return new Speaker(
        chosen, Attribution.SpeakerKind.PERSON, null, sure && !open, Speaker.PRONOUN);
  }

  /** "Orr asked the mayor when it would open. She said …": whoever is asked answers. */
  private boolean isAsked(int token, int seen) {
    boolean next = seen >= 0 && items.sentenceOf(token).from() == items.sentenceOf(seen).to();
    boolean asked = next && tokens.word(seen + 1, "asked");
    for (int i = seen + 2; asked && i < seen + QUESTION && i < token; i++) {
      if (Questions.isWord(tokens.low[i])) {
        return true;
      }
    }
    return false;
  }

  /** Where somebody was last named or last spoke, before a token. */
  private int lastSeen(Entity entity, int token) {
    int seen = entity == last ? lastToken : -1;
    for (Mention mention : entity.mentions) {
      if (mention.last() < token && !mention.quoted()) {
        seen = Math.max(seen, mention.last());
      }
    }
    return seen;
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
            && !openers.possessive(register.mention(i));
    return near && register.entity(i).person() ? register.entity(i) : null;
  }

  /** "Orr won the race. She said …": nobody else is named since the sentence before began. */
  private boolean undisputed(Entity chosen, int token, char gender) {
    int start = openers.sentenceStart(openers.sentenceStart(items.itemOf(token)) - 1);
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

  private boolean fits(Entity entity, char gender) {
    return entity.person() && (gender(entity) == gender || gender(entity) == '?');
  }

  private char gender(Entity entity) {
    return entity.gender != '?' ? entity.gender : told.getOrDefault(entity, '?');
  }

  /** People it may mean, or the openers of these: named since the last speaker, or close before. */
  private List<Entity> candidates(int token, char gender, boolean openersOnly) {
    var result = new ArrayList<Entity>();
    int paragraph = tokens.paragraph[token];
    for (int i = register.mentionFrom(token) - 1; i >= 0; i--) {
      Mention mention = register.mention(i);
      if (paragraph - tokens.paragraph[mention.first()] > NEAR) {
        break;
      }
      Entity entity = register.entity(i);
      if (mention.quoted() || !fits(entity, gender) || openers.possessive(mention)) {
        continue;
      }
      if (!result.contains(entity) && (!openersOnly || openers.opens(i))) {
        result.add(entity);
      }
      if (entity == last || result.size() > 4) {
        break;
      }
    }
    return result;
  }
}
