package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.List;

/** Leads "he" and "she" to somebody named before, and says whether somebody else could be meant. */
final class Pronouns {
  private static final int NEAR = 2;

  /** Words before a name that opens its sentence: a title, a day, "At the town hall". */
  private static final int OPENING = 8;

  private final Items items;
  private final Tokens tokens;
  private final Register register;

  /** Who spoke last, and in which paragraph. */
  private Entity last;

  private int lastParagraph = -9;

  Pronouns(Items items, Register register) {
    this.items = items;
    this.tokens = items.tokens;
    this.register = register;
  }

  static boolean pronoun(String low) {
    return low.matches("he|she|they|it|his|her|their|its|who|we|i|you|that|which|this|these|those");
  }

  /** Remembers who spoke last. */
  void spoke(Entity speaker, int paragraph) {
    last = speaker;
    lastParagraph = paragraph;
  }

  Speaker resolve(String low, int token) {
    char gender = low.matches("he|his") ? 'm' : low.matches("she|her") ? 'f' : '?';
    if (gender == '?') {
      return new Speaker(null, Attribution.SpeakerKind.UNNAMED, null, false, "pronoun");
    }
    List<Entity> near = candidates(token, gender, false);
    boolean recent =
        last != null && tokens.paragraph[token] - lastParagraph <= NEAR && fits(last, gender);
    Entity head = opener(token, gender);
    boolean here = recent && lastParagraph == tokens.paragraph[token];
    Entity before = head == null && !here ? previousOpener(token, gender) : null;
    Entity chosen =
        head != null
            ? head
            : before != null ? before : recent ? last : near.isEmpty() ? null : near.get(0);
    if (chosen == null) {
      return new Speaker(null, Attribution.SpeakerKind.UNNAMED, null, false, "pronoun");
    }
    boolean goesOn = chosen == last && lastParagraph == tokens.paragraph[token];
    boolean alone = goesOn || near.stream().allMatch(other -> other == chosen);
    if (alone && chosen.gender == '?') {
      chosen.gender = gender;
    }
    boolean justNow = recent && tokens.paragraph[token] - lastParagraph <= 1;
    boolean sure = alone || justNow && chosen == last && talkedOf(chosen, token, gender);
    return new Speaker(chosen, Attribution.SpeakerKind.PERSON, null, sure, "pronoun");
  }

  /**
   * "Orr said he had met Pell. “It went well,” he said": whom one talks of opens a sentence, so
   * that others of the same gender named further inside do not make it doubtful that Orr goes on.
   */
  private boolean talkedOf(Entity chosen, int token, char gender) {
    return chosen.gender == gender
        && candidates(token, gender, true).stream().allMatch(other -> other == chosen);
  }

  /** The person who opens the sentence of this pronoun, if the pronoun can mean them. */
  private Entity opener(int token, char gender) {
    return opener(sentenceStart(items.itemOf(token)), token, gender);
  }

  /** The person who opens the sentence before, in the same paragraph. */
  private Entity previousOpener(int token, char gender) {
    int start = sentenceStart(items.itemOf(token));
    boolean first = start == 0 || items.paragraph(start - 1) != items.paragraph(start);
    return first ? null : opener(sentenceStart(start - 1), items.firstToken(start), gender);
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
    return opens && !possessive(mention) ? register.entity(i) : null;
  }

  private boolean opens(Mention mention) {
    int start = items.firstToken(sentenceStart(items.itemOf(mention.first())));
    return mention.first() - start < OPENING;
  }

  private static boolean fits(Entity entity, char gender) {
    return entity.person() && (entity.gender == gender || entity.gender == '?');
  }

  /**
   * People a pronoun may mean: named by the narrator since the last speaker, or close before.
   *
   * @param openers only those who open a sentence
   */
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
      if (!result.contains(entity) && (!openers || opens(mention))) {
        result.add(entity);
      }
      if (entity == last || result.size() > 4) {
        break;
      }
    }
    return result;
  }

  private boolean possessive(Mention mention) {
    return tokens.word(mention.last() + 1, "'s") || tokens.word(mention.last() + 1, "'");
  }
}
