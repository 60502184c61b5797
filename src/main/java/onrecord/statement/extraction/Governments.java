package onrecord.statement.extraction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Leads "the Hungarian government", "the government of Hungary" and, where the article says whose
 * leader she is, "the Varga administration" to the state.
 */
final class Governments {
  private static final String NOUN = "government|administration";
  private static final String LEADER =
      "(?s).*\\b(president|prime minister|premier|chancellor|king|queen|emir|sultan)\\b.*";
  private static final String OTHER =
      "former|previous|past|next|incoming|last|rival|local|regional";

  private final Tokens tokens;
  private final Register register;

  /** The states that people of the article lead. */
  private final Map<Entity, String> led = new HashMap<>();

  Governments(Tokens tokens, Register register) {
    this.tokens = tokens;
    this.register = register;
    for (int i = 0; i < register.size(); i++) {
      Entity entity = register.entity(i);
      boolean leads =
          entity.person()
              && entity.title != null
              && entity.title.in(tokens.text).toLowerCase(Locale.ROOT).matches(LEADER);
      if (leads && !led.containsKey(entity)) {
        String state = named(entity.title.in(tokens.text));
        int of = register.mention(i).last() + 1;
        state = state == null && tokens.word(of, "of") ? stateAt(of + 1) : state;
        if (state != null) {
          led.put(entity, state);
        }
      }
    }
  }

  /** The government that this phrase names, or null; {@code noun} says what the source is. */
  Speaker of(int first, int noun, int head) {
    if (!tokens.low[noun].matches(NOUN)) {
      return null;
    }
    boolean other = false;
    String state = null;
    Entity leader = null;
    for (int i = first; i < noun; i++) {
      other |= tokens.low[i].matches(OTHER);
      String here = i + 1 < noun ? Countries.countryOf(tokens.at(i, i + 1)) : null;
      here = here == null ? Countries.countryOf(tokens.at(i)) : here;
      here = here == null ? stateAt(i) : here;
      state = state == null ? here : state;
      leader = leader == null ? leaderAt(i) : leader;
    }
    if (noun + 1 < head && tokens.word(noun + 1, "of")) {
      int behind = tokens.word(noun + 2, "the") ? noun + 3 : noun + 2;
      state = stateAt(behind);
      leader = leaderAt(behind);
    }
    state = leader != null ? led.get(leader) : state;
    if (state == null || other) {
      boolean body = leader != null || tokens.word(noun, "government");
      String words = tokens.at(first, Math.min(head, first + 24));
      return body && !tokens.capital(noun)
          ? new Speaker(null, Attribution.SpeakerKind.GOVERNMENT, words, true, "organisation")
          : null;
    }
    int from = tokens.is(first, Lexicon.DETERMINER) ? first + 1 : first;
    var mention = new Mention(from, head, Name.Kind.GOVERNMENT, null, '?', false);
    Entity entity = register.alsoCall(state, mention);
    return new Speaker(entity, Attribution.SpeakerKind.GOVERNMENT, null, true, "government");
  }

  /** The state whose country or people a title names: "Hungarian president". */
  private static String named(String title) {
    String[] words = title.split("\\s+|(?=['’]s)");
    for (int i = 0; i < words.length; i++) {
      for (int k = Math.min(words.length, i + 3); k > i; k--) {
        String form = String.join(" ", Arrays.copyOfRange(words, i, k));
        String state = Countries.country(form);
        state = state == null ? Countries.countryOf(form) : state;
        if (state != null) {
          return state;
        }
      }
    }
    return null;
  }

  private Entity at(int token) {
    int i = register.mentionFrom(token);
    return i < register.size() && register.mention(i).first() == token ? register.entity(i) : null;
  }

  private String stateAt(int token) {
    Entity entity = at(token);
    return entity != null
            && entity.kind == Name.Kind.GOVERNMENT
            && Countries.country(entity.name) != null
        ? entity.name
        : null;
  }

  private Entity leaderAt(int token) {
    Entity entity = at(token);
    return entity != null && entity.person() ? entity : register.person(tokens.at(token));
  }
}
