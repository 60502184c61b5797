package onrecord.statement.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Leads "he" and "she" to somebody named before, and says whether somebody else could be meant. */
final class Pronouns {
  static final int NEAR = 2;

  /**
   * "The senator" may be somebody named before; "a driver" is not, nor is "the reeve, Ada Orr"
   * whose name was not read.
   */
  private static final Pattern STRANGER =
      Pattern.compile("(?i:^(?:an?|one|another|some)\\b)|, (?:\\p{Lu}[\\p{L}.’'-]+ ){1,3}\\p{Lu}");

  private static final Speaker UNKNOWN =
      new Speaker(null, Attribution.SpeakerKind.UNNAMED, null, false, Speaker.PRONOUN);

  private final Items items;
  private final Tokens tokens;
  private final Register register;
  private final Groups groups;
  private final Openers openers;
  private final Hearers hearers;
  private final Strangers strangers;
  private final Newcomers newcomers;
  private final Nearby nearby;
  private final ToldOf toldOf;

  /** Who spoke last, and in which paragraph. */
  private Entity last;

  /** What those of whom no gender is known were surely called, "he" or "she", further up. */
  private final Map<Entity, Character> told = new HashMap<>();

  private int lastParagraph = -9;

  /** Where the words stood that named who spoke last. */
  private int lastFrom;

  private int lastAt;

  /** Where the words stood that surely named who spoke last. */
  private int lastToken;

  /** Who without a name spoke last, if nobody else has spoken since. */
  private Speaker nameless;

  private int namelessParagraph = -9;

  /** Whether it was clear who of several people spoke last. */
  private boolean lastSure;

  Pronouns(Items items, Register register, RoleBearers roles, ToldOf toldOf) {
    this.toldOf = toldOf;
    this.items = items;
    this.tokens = items.tokens;
    this.register = register;
    this.groups = new Groups(items, register);
    this.openers = new Openers(items, register);
    this.hearers = new Hearers(items, register);
    this.strangers = new Strangers(items, roles);
    this.newcomers = new Newcomers(items, register);
    this.nearby = new Nearby(items, register, openers);
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
      lastFrom = first;
      lastAt = head;
      lastSure = speaker.sure();
      nameless = null;
    } else if (speaker.entity() == null
        && speaker.title() != null
        && STRANGER.matcher(speaker.title()).find()
        && !tokens.is(head, Lexicon.SPEECH_NOUN | Lexicon.ORGANISATION)) {
      // "A group of islanders said …. “…,” he said": one of them, or who leads them
      boolean one = speaker.kind() == Attribution.SpeakerKind.UNNAMED && !groups.speak();
      nameless = one ? speaker : UNKNOWN;
      namelessParagraph = paragraph;
    }
  }

  Speaker resolve(String low, int token) {
    char gender = low.matches("he|him|his") ? 'm' : low.matches("she|her") ? 'f' : '?';
    if (gender == '?') {
      Speaker several = groups.of(low, token);
      return several != null ? several : UNKNOWN;
    }
    Choice choice = choice(token, gender);
    boolean nobodyOpens = choice.head == null && choice.before == null;
    if (nobodyOpens && sinceNameless(token) == 0) {
      return new Speaker(null, nameless.kind(), nameless.title(), nameless.sure(), Speaker.PRONOUN);
    }
    if (choice.chosen == null) {
      return UNKNOWN;
    }
    boolean sure = isLikely(choice) && !isOpen(choice);
    if (sure) {
      told.putIfAbsent(choice.chosen, gender);
    }
    return new Speaker(choice.chosen, Attribution.SpeakerKind.PERSON, null, sure, Speaker.PRONOUN);
  }

  /**
   * Whom a pronoun may mean.
   *
   * @param speaker who spoke last, unless the pronoun speaks to them; or null
   * @param recent whether the speaker spoke close before and may be a "he" or "she" like this
   * @param near the people named since, nearest first
   * @param head who opens the sentence, or null
   * @param before who opens the sentence before, where neither head nor speaker does; or null
   * @param newcomer who has done something since somebody else spoke, or null
   */
  private record Choice(
      int token,
      char gender,
      Entity speaker,
      boolean recent,
      List<Entity> near,
      Entity head,
      Entity before,
      Entity newcomer,
      Entity chosen) {}

  private Choice choice(int token, char gender) {
    Entity heard = hearers.of(token);
    Entity speaker = last == heard ? null : last;
    List<Entity> near = nearby.candidates(token, last, entity -> fits(entity, gender), false);
    near.remove(heard);
    boolean recent = speaker != null && paragraphsSince(token) <= NEAR && fits(speaker, gender);
    Entity head = openers.of(token, entity -> fits(entity, gender));
    head = head == heard ? null : head;
    boolean here = recent && paragraphsSince(token) == 0;
    Entity before =
        head == null && !here ? openers.before(token, entity -> fits(entity, gender)) : null;
    before = before == heard ? null : before;
    Entity nearest = near.isEmpty() ? null : near.get(0);
    Entity likely = recent || nearest != null && isUnknown(speaker, token) ? speaker : nearest;
    Entity newcomer =
        recent ? newcomers.between(lastAt, token, entity -> fits(entity, gender)) : null;
    newcomer = newcomer == speaker || newcomer == heard ? null : newcomer;
    Entity next = newcomer != null && here ? newcomer : likely;
    Entity chosen = head != null ? head : before != null ? before : next;
    return new Choice(token, gender, speaker, recent, near, head, before, newcomer, chosen);
  }

  /** "Joren Maas of the bridge board warned … He said": whoever that is has just spoken. */
  private boolean isUnknown(Entity speaker, int token) {
    return speaker != null && paragraphsSince(token) <= 1 && Persons.unknown(tokens, speaker);
  }

  private int paragraphsSince(int token) {
    return tokens.paragraph[token] - lastParagraph;
  }

  /** Paragraphs since somebody without a name spoke. */
  private int sinceNameless(int token) {
    return nameless == null ? NEAR + 1 : tokens.paragraph[token] - namelessParagraph;
  }

  private boolean goesOn(Choice it) {
    return it.chosen == it.speaker && paragraphsSince(it.token) == 0;
  }

  /** Whether nobody else of those named near is meant. */
  private boolean isLikely(Choice it) {
    boolean only = it.near.stream().allMatch(other -> other == it.chosen);
    boolean alone =
        !fitsBetter(it.near, it.chosen, it.gender)
            && (goesOn(it) && gender(it.chosen) == it.gender || only);
    boolean justNow = it.recent && paragraphsSince(it.token) <= 1;
    return alone
        || justNow && it.chosen == it.speaker && talkedOf(it.chosen, it.token, it.gender)
        || it.chosen == it.before
            && (gender(it.chosen) == it.gender || it.chosen.title != null)
            && nearby.isUndisputed(it.chosen, it.token, entity -> fits(entity, it.gender));
  }

  /** Whether something speaks against whom the pronoun seems to mean. */
  private boolean isOpen(Choice it) {
    boolean speaks = it.chosen == it.speaker && !lastSure;
    // a guess that goes on is no surer than it began
    boolean guessed =
        speaks
            && it.head == null
            && (goesOn(it) || gender(it.chosen) == '?' && lastSeen(it.chosen, it.token) < lastAt);
    return speaks && namesake(it.chosen, it.gender)
        || guessed
        || fitsBetter(it.near, it.chosen, it.gender)
        || gender(it.chosen) == '?' && !Persons.proven(tokens, it.chosen)
        || it.head == null
            && (it.before == null && (it.newcomer != null || sinceNameless(it.token) <= 1)
                || isParted(it)
                || isMistaken(it)
                || isOfFamily(it));
  }

  /**
   * "Jo Orr opposed it. Aurel Pell welcomed it. He said …": Aurel is on the list of women's names
   * only, and still "he" may be Pell.
   */
  private boolean isMistaken(Choice it) {
    return openers.since(
        it.token,
        lastSeen(it.chosen, it.token),
        other ->
            other != it.chosen
                && other.person()
                && gender(other) != it.gender
                && !told.containsKey(other)
                && Gender.byFirstName(tokens, other));
  }

  /**
   * "Signe Aldal died. Her daughter, Berit Aldal, said she died in her sleep." Further down "Aldal"
   * may be either, and so may "she" be where more is told in between.
   */
  private boolean isOfFamily(Choice it) {
    if (it.chosen != last || paragraphsSince(it.token) == 0) {
      return false;
    }
    int role =
        tokens.word(lastFrom - 1, ",")
            ? items.firstToken(items.sentenceOf(lastFrom).from())
            : lastFrom;
    boolean owned = tokens.low[role].equals(it.gender == 'f' ? "her" : "his");
    boolean told = items.sentenceOf(it.token).from() > items.sentenceOf(lastAt).to();
    return owned && told || nearby.isDoubtful(it.chosen, lastAt, it.token);
  }

  /** Whether somebody else comes in between this one and the pronoun. */
  private boolean isParted(Choice it) {
    int seen = lastSeen(it.chosen, it.token);
    // "The owner had voted for him, she said": what is said names others too.
    boolean inserted = !tokens.letters(it.token - 1);
    int until = inserted ? items.firstToken(items.sentenceOf(it.token).from()) : it.token;
    boolean unknown =
        it.chosen != last && paragraphsSince(it.token) <= NEAR && Persons.unknown(tokens, last);
    return unknown
        || toldOf.mayGoOn(it.token, seen, o -> o != it.chosen && fits(o, it.gender))
        || strangers.between(seen, until, it.gender, it.chosen)
        || openers.unknownBefore(it.token, seen)
        || hearers.isAsked(it.token, seen)
        || openers.ownerBefore(
            it.token, seen, entity -> entity != it.chosen && fits(entity, it.gender));
  }

  /** Where somebody was last named or last spoke, before a token. */
  private int lastSeen(Entity entity, int token) {
    return entity.mentions.stream()
        .filter(mention -> mention.last() < token && !mention.quoted())
        .mapToInt(Mention::last)
        .reduce(entity == last ? lastToken : -1, Math::max);
  }

  /** Whether somebody else near is known to be a "she" or a "he", and of this one nothing is. */
  private boolean fitsBetter(List<Entity> near, Entity chosen, char gender) {
    return gender(chosen) != gender && near.stream().anyMatch(other -> gender(other) == gender);
  }

  /** Whether somebody else of this gender has the same surname. */
  private boolean namesake(Entity chosen, char gender) {
    return register.all().stream()
        .anyMatch(o -> o != chosen && fits(o, gender) && o.last().equals(chosen.last()));
  }

  /**
   * "Orr said he had met Pell. “It went well,” he said": whom one talks of opens a sentence, so
   * that others of the same gender named further inside do not make it doubtful that Orr goes on.
   */
  private boolean talkedOf(Entity chosen, int token, char gender) {
    return gender(chosen) == gender
        && nearby.candidates(token, last, entity -> fits(entity, gender), true).stream()
            .allMatch(other -> other == chosen);
  }

  private boolean fits(Entity entity, char gender) {
    return entity.person() && (gender(entity) == gender || gender(entity) == '?');
  }

  private char gender(Entity entity) {
    return entity.gender != '?' ? entity.gender : told.getOrDefault(entity, '?');
  }
}
