package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ORGANISATION;
import static onrecord.statement.extraction.Lexicon.PEOPLE;
import static onrecord.statement.extraction.Lexicon.ROLE;
import static onrecord.statement.extraction.Lexicon.SPOKESPERSON;
import static onrecord.statement.extraction.Lexicon.TITLE;

/** Leads the words that name a source to somebody of the register, or says that nobody is named. */
final class SpeakerResolver {
  private final Items items;
  private final Tokens tokens;
  private final Register register;
  private final Pronouns pronouns;
  private final RoleBearers roles;
  private final Governments governments;
  private final ToldOf toldOf;

  SpeakerResolver(Items items, Register register) {
    this.items = items;
    this.tokens = items.tokens;
    this.register = register;
    this.roles = new RoleBearers(tokens, register);
    this.toldOf = new ToldOf(tokens);
    this.pronouns = new Pronouns(items, register, roles, toldOf);
    this.governments = new Governments(tokens, register);
  }

  /**
   * Resolves a source that begins in this sentence; called in the order of the text.
   *
   * @param inner whether somebody else reports what this one said, and goes on
   */
  Speaker resolve(NounPhrases.Phrase phrase, boolean inner) {
    if (phrase == null) {
      return Speaker.NOBODY;
    }
    int first = items.firstToken(phrase.first());
    int head = items.lastToken(phrase.head());
    int end = items.lastToken(phrase.last());
    String low = tokens.low[first];
    Speaker speaker;
    if (first == head && Pronouns.pronoun(low)) {
      speaker = pronouns.resolve(low, first);
    } else if (low.matches("nobody|none|neither|no|anyone|anybody")
        && !tokens.number(first + 1)
        // "None other than Roe", "no fewer than 40 families"
        && !tokens.word(first + 2, "than")) {
      speaker = Speaker.NOBODY;
    } else {
      speaker = governments.of(first, noun(first, head), head);
      if (speaker == null) {
        speaker = named(first, head, end);
      }
      if (speaker == null) {
        speaker = described(first, head, end);
      }
    }
    if (inner) {
      toldOf.told(speaker, head);
    } else {
      pronouns.spoke(speaker, first, head);
    }
    return speaker;
  }

  private Speaker named(int first, int head, int end) {
    int found = -1;
    for (int i = register.mentionFrom(first); i < register.size(); i++) {
      Mention mention = register.mention(i);
      if (mention.first() > head) {
        break;
      }
      if (possessive(mention, head)
          || some(first, mention)
          || behindPreposition(first, mention)
          || attribute(mention, first, head, end)) {
        continue;
      }
      if (found >= 0 && together(found, i)) {
        String words = tokens.at(first, head);
        return new Speaker(null, Attribution.SpeakerKind.UNNAMED, words, true, "unnamed");
      }
      found = i;
    }
    if (found < 0) {
      found = apposed(first, head, end);
    }
    if (found < 0) {
      return null;
    }
    Entity entity = register.entity(found);
    Mention mention = register.mention(found);
    // "Ada Orr of the Patients' Forum" is no patient, "the Orr family's lawyers" are not Orr
    boolean of = entity.person() && tokens.is(mention.last() + 1, Lexicon.PREPOSITION);
    if (mention.last() < head && !of && spokesperson(mention.last() + 1, head)) {
      return null;
    }
    Attribution.SpeakerKind kind = kind(entity);
    boolean tail =
        mention.last() < head
            && tokens.letters(mention.last() + 1)
            && !tokens.is(mention.last() + 1, Lexicon.PREPOSITION);
    if (tail && entity.person()) {
      return null;
    }
    boolean joint =
        first > 1
            && (tokens.word(first - 1, "and") || tokens.word(first - 1, "or"))
            && tokens.capital(first - 2);
    boolean sure = !register.doubtful(found) && !tail && !joint;
    return new Speaker(
        entity,
        kind,
        null,
        sure,
        register.mention(found).last() > register.mention(found).first()
            ? "full-name"
            : "short-name");
  }

  /** "Ada Orr and Mayor Tom Pell": words of two people or states are not those of one. */
  private boolean together(int one, int other) {
    int and = register.mention(one).last() + 1;
    int name = register.mention(other).first();
    boolean titled = and + 2 == name && tokens.is(name - 1, TITLE | ROLE | Lexicon.HONORIFIC);
    return tokens.word(and, "and")
        && (and + 1 == name || titled)
        && register.entity(one) != register.entity(other)
        && kind(register.entity(one)) == kind(register.entity(other))
        && kind(register.entity(one)) != Attribution.SpeakerKind.ORGANISATION;
  }

  /** The name in "the team's coach, Ada Orr,". */
  private int apposed(int first, int head, int end) {
    // "The driver, who hit Pell,"
    boolean clause =
        tokens.word(head + 1, ",")
            && (tokens.word(head + 2, "who") || tokens.word(head + 2, "whose"));
    if (end <= head || clause || !Callings.role(tokens, noun(first, head))) {
      return -1;
    }
    int i = register.mentionFrom(head + 1);
    boolean role = Callings.role(tokens, head);
    boolean near =
        i < register.size()
            && register.mention(i).first() <= head + (role ? 4 : 2)
            && (role || tokens.word(head + 1, ","))
            && register.mention(i).last() <= end;
    return near && register.entity(i).person() ? i : -1;
  }

  /**
   * "many Olanders", "one Oland Ferries driver", "3 Vessmark towns": some of them are not the name.
   */
  private boolean some(int first, Mention mention) {
    int count = Shares.count(tokens, first);
    boolean person =
        count >= 0
            && tokens.low[count].matches("one|both")
            && tokens.is(mention.first(), Lexicon.MALE | Lexicon.FEMALE);
    // "Both Orr and Pell"
    person |=
        count >= 0
            && tokens.word(count, "both")
            && (tokens.word(mention.last() + 1, "and") || tokens.word(mention.first() - 1, "and"));
    return count >= 0 && mention.first() > count && !person;
  }

  private boolean possessive(Mention mention, int head) {
    return mention.last() < head && tokens.owner(mention.last() + 1);
  }

  /** "the Ferry Union chief, Ada Orr": what stands before a role is not who speaks. */
  private boolean attribute(Mention mention, int first, int head, int end) {
    return mention.last() < head && apposed(first, head, end) >= 0;
  }

  /** "a spokesman for Orr" is not Orr, but "head of the port Ada Orr" is. */
  private boolean behindPreposition(int first, Mention mention) {
    for (int i = mention.first() - 1; i > first && i > mention.first() - 6; i--) {
      boolean own = mention.title() != null && mention.title().start() <= tokens.start[i];
      if (!own
          && (tokens.is(i, Lexicon.PREPOSITION) && !tokens.word(i, "than")
              || tokens.low[i].matches("but|as|backing|supporting|opposing"))) {
        return true;
      }
    }
    return false;
  }

  private boolean spokesperson(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (tokens.is(i, SPOKESPERSON | PEOPLE)) {
        return true;
      }
    }
    return false;
  }

  /** A role that one person of the article has ("the mayor"), an organisation, or nobody named. */
  private Speaker described(int first, int head, int end) {
    boolean clause = end > head && items.clause(items.itemOf(head) + 2);
    String words = tokens.at(first, Math.min(clause ? head : end, first + 24));
    int noun = noun(first, head);
    Speaker role = roles.bearer(first, noun, head);
    if (role != null) {
      return role;
    }
    if (!Somebody.is(tokens, first, noun, head)) {
      return Speaker.NOBODY;
    }
    int count = Shares.count(tokens, first);
    boolean several = count >= 0 && !tokens.low[count].equals("one");
    boolean organisation =
        tokens.is(noun, ORGANISATION) && !tokens.is(noun, ROLE | PEOPLE) && !several;
    if (organisation) {
      return new Speaker(null, Attribution.SpeakerKind.ORGANISATION, words, true, "organisation");
    }
    boolean people =
        spokesperson(first, head)
            || tokens.is(noun, ROLE | TITLE | Lexicon.SPEECH_NOUN | ORGANISATION)
            || several(first, noun);
    // "Roe and two other members": Roe says it too.
    boolean joint = first > 1 && tokens.word(first - 1, "and") && tokens.capital(first - 2);
    return new Speaker(null, Attribution.SpeakerKind.UNNAMED, words, people && !joint, "unnamed");
  }

  /** "Fishermen", "local cyclists"; whom "the two mayors" and "two drivers" are, others tell. */
  private boolean several(int first, int noun) {
    boolean bare = !tokens.is(first, Lexicon.DETERMINER) && Shares.count(tokens, first) < 0;
    return bare && Plurals.people(tokens.low[noun])
        || first == noun && Plurals.noName(tokens.low[noun]);
  }

  /** The noun that says what the source is: in "a member of the council", the member. */
  private int noun(int first, int head) {
    for (int i = first + 1; i <= head; i++) {
      if (tokens.low[i].matches("of|for|at|in|from|with|on|to") && !tokens.capital(i)) {
        return i - 1;
      }
    }
    return head;
  }

  static Attribution.SpeakerKind kind(Entity entity) {
    if (entity.kind == Name.Kind.PERSON) {
      return Attribution.SpeakerKind.PERSON;
    }
    if (entity.kind == Name.Kind.GOVERNMENT || entity.kind == Name.Kind.PLACE && entity.located) {
      return Attribution.SpeakerKind.GOVERNMENT;
    }
    return entity.kind == null
        ? Attribution.SpeakerKind.PERSON
        : Attribution.SpeakerKind.ORGANISATION;
  }
}
