package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ORGANISATION;
import static onrecord.statement.extraction.Lexicon.PEOPLE;
import static onrecord.statement.extraction.Lexicon.ROLE;

/**
 * Leads "it" to the organisation and "they" to the people who spoke last in the same paragraph, or
 * who open the sentence before; to nobody where something else could be meant.
 */
final class Groups {
  private static final String PLURAL = ".*(s|men|women|people|police|children)";

  /** What stands before a noun of which something else is told: "It said its members". */
  private static final long CLAUSE =
      Lexicon.AUXILIARY | Lexicon.PAST | Lexicon.THIRD | Lexicon.VERB;

  private final Items items;
  private final Tokens tokens;
  private final Register register;

  /** What organisation or group spoke last, if nobody else has spoken since, and where. */
  private Speaker body;

  private Speaker group;
  private int at;

  Groups(Items items, Register register) {
    this.items = items;
    this.tokens = items.tokens;
    this.register = register;
  }

  /** Remembers who spoke last, in words from one token to another. */
  void spoke(Speaker speaker, int first, int head) {
    at = first;
    body = organised(speaker.kind()) ? speaker : null;
    boolean several =
        speaker.entity() == null
            && speaker.kind() == Attribution.SpeakerKind.UNNAMED
            && speaker.title() != null
            && (speaker.rule().equals(Speaker.PRONOUN) ? group != null : plural(first, head));
    group = several ? speaker : null;
  }

  /** Whether several people without a name spoke last. */
  boolean speak() {
    return group != null;
  }

  /** Whom "it" or "they" means here; null where that is open. */
  Speaker of(String low, int token) {
    boolean here = at < token && tokens.paragraph[at] == tokens.paragraph[token];
    if (low.equals("it")) {
      Speaker spoke = here ? body : null;
      return spoke != null && !another(spoke.entity(), token)
          ? again(spoke, spoke.sure())
          : before(token, false);
    }
    if (!low.equals("they")) {
      return null;
    }
    if (here && group != null) {
      return again(group, group.sure());
    }
    boolean house = here && body != null && body.kind() == Attribution.SpeakerKind.ORGANISATION;
    if (house && tokens.capital(token) && !others(at, token)) {
      return again(body, false);
    }
    return before(token, true);
  }

  private static Speaker again(Speaker speaker, boolean sure) {
    return new Speaker(speaker.entity(), speaker.kind(), speaker.title(), sure, Speaker.PRONOUN);
  }

  private static boolean organised(Attribution.SpeakerKind kind) {
    return kind == Attribution.SpeakerKind.ORGANISATION
        || kind == Attribution.SpeakerKind.GOVERNMENT;
  }

  /** "drivers of the port" or "both drivers": several people. */
  private boolean plural(int first, int head) {
    for (int i = first; i <= head; i++) {
      if (several(tokens.low[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean several(String low) {
    boolean role =
        low.endsWith("s") && (Lexicon.bits(low.substring(0, low.length() - 1)) & ROLE) != 0;
    return role || Plurals.people(low) || (Lexicon.bits(low) & PEOPLE) != 0 && low.matches(PLURAL);
  }

  /** Whether a sentence between names another organisation. */
  private boolean another(Entity spoke, int token) {
    int sentence = start(items.itemOf(token));
    for (int i = register.mentionFrom(at + 1); i < register.size(); i++) {
      Mention mention = register.mention(i);
      int here = items.itemOf(mention.first());
      if (here >= sentence) {
        return false;
      }
      Entity entity = register.entity(i);
      boolean other = entity != spoke && !mention.quoted() && start(here) > items.itemOf(at);
      // "Lund Fells was among them. It said": whatever that is, it may have said so
      boolean unknown = entity.kind == null && mention.last() > mention.first();
      if (other
          && (unknown
              || entity.kind != Name.Kind.PLACE && organised(SpeakerResolver.kind(entity)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether other people stand between in the narrator's own words. */
  private boolean others(int from, int to) {
    for (int k = items.itemOf(from) + 1; k < items.itemOf(to); k++) {
      if (several(items.low(k))) {
        return true;
      }
    }
    return false;
  }

  /** "The league met on Monday. It said …": who opens the sentence before, the only one in it. */
  private Speaker before(int token, boolean several) {
    int here = items.itemOf(token);
    int end = start(here) - 1;
    if (end < 1 || items.paragraph(end) != items.paragraph(here)) {
      return null;
    }
    return several ? people(start(end), end) : organisation(start(end), end);
  }

  private int start(int item) {
    int k = item;
    while (k > 0
        && items.paragraph(k - 1) == items.paragraph(item)
        && !".".equals(items.low(k - 1))
        && item - k < 60) {
      k--;
    }
    return k;
  }

  private Speaker organisation(int start, int end) {
    int from = items.firstToken(start);
    int last = items.lastToken(end);
    Entity only = null;
    for (int i = register.mentionFrom(from); i < register.size(); i++) {
      Mention mention = register.mention(i);
      if (mention.first() > last) {
        break;
      }
      Entity entity = register.entity(i);
      if (only == null) {
        boolean opens = mention.first() - from <= 1 && !tokens.word(mention.last() + 1, "'s");
        if (!opens || !organised(SpeakerResolver.kind(entity)) || body(start + 1, end)) {
          return null;
        }
        only = entity;
      } else if (entity != only && !entity.person() && entity.kind != Name.Kind.PLACE) {
        return null;
      }
    }
    return only == null
        ? null
        : new Speaker(only, SpeakerResolver.kind(only), null, true, Speaker.PRONOUN);
  }

  /** "the council" in small letters: another one that "it" could mean. */
  private boolean body(int from, int to) {
    for (int k = from; k <= to; k++) {
      if (items.is(k, ORGANISATION) && !items.is(k, ROLE | PEOPLE) && !items.capital(k)) {
        return true;
      }
    }
    return false;
  }

  /** "Two drivers waited. They said …". */
  private Speaker people(int start, int end) {
    int noun = start;
    while (noun < end && noun - start < 4 && !several(items.low(noun))) {
      noun++;
    }
    boolean opens =
        several(items.low(noun)) && !items.is(start, Lexicon.PREPOSITION | Lexicon.SUBORDINATOR);
    for (int k = start; k <= end; k++) {
      opens &= k <= noun || !several(items.low(k));
      opens &= k >= noun || items.letters(k) && !items.is(k, CLAUSE);
    }
    String words = opens ? tokens.at(items.firstToken(start), items.lastToken(noun)) : null;
    return opens
        ? new Speaker(null, Attribution.SpeakerKind.UNNAMED, words, true, Speaker.PRONOUN)
        : null;
  }
}
