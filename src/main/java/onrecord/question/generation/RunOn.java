package onrecord.question.generation;

import java.util.regex.Pattern;

/** Whether words of a sentence, a headline or a date ran into what was taken for a role. */
final class RunOn {
  private static final Pattern STUCK =
      Pattern.compile("\\d{1,2}:\\d\\d|\\b(?!Mc|Mac|De|Le|La|Di|Van)\\p{L}*\\p{Ll}\\p{Lu}");

  /** "Sterling Bank’s founder" begins with a name. */
  static final String NO_NAME = "(?!\\p{Lu}\\S*(?:ing|ed) \\p{Lu}\\p{L}*['’]s? \\p{Ll})";

  /** A sentence ran into the role: "Beating rival Marco Roe", "Chosen Virginia Sen.". */
  private static final Pattern PARTICIPLE =
      Pattern.compile(
          NO_NAME
              + "(?i)(?:(?!(?:act|outgo|incom|lead|found|manag|command|presid|sitt|rul|reign|market|engineer"
              + "|advertis|bank|hous|nurs|rac|train|k|serv|train|broadcast|publish|polic)ing)\\p{L}+ing"
              + "|chosen|given|asked|brought|involve|prosecuted|able|first|late|unlike|most-\\p{L}+|previous|possible|last) .*"
              + "|(?:includes?|follows?|features?|called|named|meets?|says?) .*"
              + "|.* (?:of|for|at|in|by|to|and|with|from|on)(?: the)?(?: (?:South|North|West|East|New))?");

  /** "repaint Harbourmaster", "moor Roe ferry pilot": a verb ran into a title with a capital. */
  private static final Pattern RAN_IN =
      Pattern.compile(
          "(?!(?:former|presumptive|acting|then|current|longtime|long-time|retired|deputy|chief|vice"
              + "|senior|junior|outgoing|incoming|interim|assistant|associate|national|federal"
              + "|independent|state|fellow|the|a|an|one|radio|television|film|conservative|liberal"
              + "|progressive|libertarian|billionaire|veteran|prominent|top|leading|local|ex-\\p{L}+"
              + "|who|executive|managing|founding|regional|global|host|country|rap|pop"
              // "union President Jo Roe"
              + "|union|company|club|council|college|university|school|board|hospital|federation|association|party|league|police|fire|city"
              + "|county|town|parish|port|bank|student|faculty|tribal|village|borough|district|campaign) )"
              + "\\p{Ll}[\\p{L}-]+ \\p{Lu}");

  /** A date, the end of a headline or a word of the sentence before ran into it. */
  private static final Pattern RAN_TOGETHER =
      Pattern.compile(
          "(?:\\d+ \\p{L}|\\d+-year|[Cc]om |Co\\. |Plus |Recall |Party convention |Friend |Close friend |Best friend |Mentor"
              + " |Avoid|Defeat|Hired|Eventual |Controversial |Fundraiser ).*|.*\\p{Ll} (?:19|20)\\d\\d \\p{Lu}.*");

  /** "Roe greets Lund Capt.": a verb in small letters between names. */
  private static final Pattern VERB_INSIDE =
      Pattern.compile(
          "(?:\\p{Lu}\\S* )+(?!(?:campaign|state|executive|presidential|deputy|chief|general|senior|vice"
              + "|of|for|and|the|at|in|to|on|ranking|county|city|federal|national|district"
              + "|political|foreign|news|radio|technology|vice-presidential|committee|party) )\\p{Ll}[\\p{L}-]* \\p{Lu}.*");

  /** "avoid appearing beside the nominee": words of a sentence, whatever they end in. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          ".*\\b(?:beside|appearing|behind|against|between|without|despite|alongside)\\b.*");

  private RunOn() {}

  static boolean is(String role) {
    return STUCK.matcher(role).find()
        || PARTICIPLE.matcher(role).matches()
        || SENTENCE.matcher(role).matches()
        || RAN_TOGETHER.matcher(role).matches()
        || VERB_INSIDE.matcher(role).matches()
        || RAN_IN.matcher(role).lookingAt();
  }
}
