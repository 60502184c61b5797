package onrecord.question.generation;

import onrecord.statement.extraction.Name;

/** What may be wrong with a summary of a passage, as options and as what is said of them. */
final class Faults {
  static final String NO_SOURCE = "The passage names no source for it.";

  private Faults() {}

  /** With a stop; "U.S." and "Jr." have theirs. */
  static String sentence(String words) {
    return words.endsWith(".") ? words : words + ".";
  }

  /** As a sentence of its own in quotation marks. */
  static String quoted(String words) {
    return "“" + sentence(People.upperFirst(words)) + "”";
  }

  /** "was Jo Roe who said so." */
  static String was(String shown, Name name) {
    String who = name.kind() == Name.Kind.PERSON ? " who" : " that";
    return "was " + shown + who + " said so.";
  }

  static String statedBy(Story story) {
    return "It was " + story.outlet() + " that stated it as a fact.";
  }

  /**
   * @param says what somebody does with the words: "claims", "said"
   */
  static String contrary(String speaker, String says) {
    return "It states the contrary of what " + speaker + " " + says + ".";
  }

  /** Why nobody else said so. */
  static String given(Claim claim) {
    return "The passage gives the words to " + claim.by() + ".";
  }

  /**
   * Why it has a source; whom the passage calls only "she", the stem names, and not the passage.
   */
  static String named(Claim claim, Story story) {
    if (claim.named() || claim.passage().names().contains(claim.said().speaker())) {
      return "The passage names " + claim.by() + " as the source.";
    }
    String source = claim.said().attribution().source().get(0).in(story.text());
    return "“"
        + People.upperFirst(source)
        + "” in the passage is "
        + claim.by()
        + ", the source of the words.";
  }
}
