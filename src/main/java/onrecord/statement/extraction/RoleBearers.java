package onrecord.statement.extraction;

import static onrecord.statement.extraction.Lexicon.ROLE;
import static onrecord.statement.extraction.Lexicon.TITLE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Leads "the mayor" to the one person of the article who is called so. */
final class RoleBearers {
  /** Roles so common that an article names more bearers than it gives the title to. */
  private static final Set<String> COMMON =
      Set.of(
          "candidate",
          "nominee",
          "rival",
          "opponent",
          "ally",
          "supporter",
          "critic",
          "senator",
          "governor",
          "representative",
          "congressman",
          "congresswoman",
          "lawmaker",
          "politician",
          "official",
          "member",
          "aide",
          "adviser",
          "advisor",
          "friend",
          "resident",
          "voter");

  private final Tokens tokens;

  /** Who is called by a role word, and all the words of each one's title. */
  private final Map<String, List<Entity>> bearers = new HashMap<>();

  private final Map<Entity, Set<String>> titles = new HashMap<>();

  /** Roles that somebody without a name has too: "a former mayor", "two mayors". */
  private final Set<String> others = new HashSet<>();

  RoleBearers(Tokens tokens, Register register) {
    this.tokens = tokens;
    var named = new boolean[tokens.size];
    for (Entity entity : register.all()) {
      if (entity.person() && entity.title != null) {
        var words = new HashSet<String>();
        String title = entity.title.in(tokens.text).toLowerCase(Locale.ROOT);
        for (String word : title.split("[^\\p{L}.-]+")) {
          boolean vice = title.contains("vice " + word);
          if (words.add(word) && (Lexicon.bits(word) & (ROLE | TITLE)) != 0 && !vice) {
            bearers.computeIfAbsent(word, w -> new ArrayList<>()).add(entity);
          }
        }
        titles.put(entity, words);
        int i = tokens.from(entity.title.start());
        for (; i < tokens.size && tokens.start[i] < entity.title.end(); i++) {
          named[i] = true;
        }
      }
    }
    for (int i = 1; i < tokens.size; i++) {
      String low = tokens.low[i];
      boolean plural = low.endsWith("s") && bearers.containsKey(low.substring(0, low.length() - 1));
      if (plural) {
        others.add(low.substring(0, low.length() - 1));
      } else if (!named[i] && bearers.containsKey(low) && indefinite(i)) {
        others.add(low);
      }
    }
  }

  private boolean indefinite(int role) {
    for (int i = role - 1; i >= 0 && i > role - 4; i--) {
      if (tokens.low[i].matches("an?|another|other|former|one|two|some")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The person meant, or null. Sure where all words of the phrase are words of the one title, and
   * nobody else in the article is called so.
   */
  Speaker bearer(int first, int noun, int head) {
    boolean definite =
        tokens.word(first, "the") || tokens.low[first].matches("his|her|its|their|mr|mr.");
    List<Entity> all = bearers.getOrDefault(tokens.low[noun], List.of());
    Entity only = null;
    for (Entity entity : all) {
      if (!entity.mentions.isEmpty() && entity.mentions.get(0).first() < first) {
        if (only != null) {
          return null;
        }
        only = entity;
      }
    }
    boolean another =
        head > first
            && (tokens.low[first + 1].matches("other|second|third|next")
                || NumberWords.value(tokens.low[first + 1]) > 1);
    if (!definite || only == null || head - first > 2 || another) {
      return null;
    }
    boolean sure =
        all.size() == 1
            && !others.contains(tokens.low[noun])
            && !COMMON.contains(tokens.low[noun])
            && tokens.word(first, "the");
    for (int i = first + 1; i <= head; i++) {
      sure &= titles.get(only).contains(tokens.low[i]);
    }
    return new Speaker(only, Attribution.SpeakerKind.PERSON, null, sure, "role");
  }
}
