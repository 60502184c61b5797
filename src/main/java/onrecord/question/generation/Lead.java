package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;

/**
 * What a stem tells first of the people whom a sentence names by a bare surname: "“Roe” is Mayor Jo
 * Roe." After that a full name is enough.
 */
final class Lead {
  private static final int MOST = 2;

  private final Passage passage;
  private final List<Name> told = new ArrayList<>();
  private final Story story;
  private final String words;

  /**
   * @param speaker who is only "he" in the sentence, or null
   * @param asked words of the stem that introduce people, or null
   */
  Lead(Passage passage, Name speaker, String asked, Story story) {
    this.passage = passage;
    this.story = story;
    var lead = new StringBuilder();
    var spokenOf = new ArrayList<String>();
    if (speaker != null) {
      told.add(speaker);
      lead.append("The speaker in the sentence is ");
      lead.append(Sound.introduced(speaker, story)).append(". ");
    }
    for (Name name : passage.names()) {
      if (!story.people.isPerson(name) || name.equals(speaker)) {
        continue;
      }
      String introduced = Sound.introduced(name, story);
      boolean bare = !Words.hasForm(passage.text(), name.name());
      boolean named = asked != null && Words.hasForm(asked, name.name());
      boolean done = asked != null && Words.contains(asked, introduced);
      if (!done && (bare || named)) {
        if (introduced.equals(name.name())) {
          spokenOf.add(introduced);
        } else {
          lead.append("“").append(form(name)).append("” is ").append(introduced).append(". ");
        }
      }
      if (bare || named) {
        told.add(name);
      }
    }
    if (!spokenOf.isEmpty()) {
      lead.append("The sentence speaks of ").append(String.join(" and ", spokenOf)).append(". ");
    }
    this.words = lead.toString();
  }

  /** The sentences before the question; null where they would be too many. */
  String words() {
    return told.size() > MOST ? null : words;
  }

  /** Somebody in the options: the full name is enough where the stem has the role. */
  String name(Name name) {
    return told.contains(name) && story.people.isPerson(name)
        ? name.name()
        : Sound.introduced(name, story);
  }

  /** The same where the sentence goes on: what follows the name is closed by a comma. */
  String within(Name name) {
    String shown = name(name);
    return shown + (shown.contains(", ") ? "," : "");
  }

  /** As the sentence has it: the longest of the names that stand there. */
  private String form(Name name) {
    return name.aliases().stream()
        .filter(alias -> Words.hasForm(passage.text(), alias))
        .max(java.util.Comparator.comparingInt(String::length))
        .orElse(name.name());
  }
}
