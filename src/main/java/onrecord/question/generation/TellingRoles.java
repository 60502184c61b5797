package onrecord.question.generation;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Acronyms;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Name;

/**
 * Whether those whom a question from memory asks for or about, or offers, are told of by roles that
 * say something without the article: "who chairs the board", "the head teacher" do not.
 */
final class TellingRoles {
  private static final Pattern OF_WHICH =
      Pattern.compile(
          "\\b(?:the|its|his|her|their) (?:authority|board|commission|committee|company|firm|operator|regulator|party|town|city|club|bank|office"
              + "|agency|university|institute|hospital|school|mission|museum|charity|union|trial|study"
              + "|service|region|province|state|group|camp|programme|association|movement|project"
              + "|country|village|island|line|road|market|area)"
              + "(?=$|[,;’']| (?:in|at|on|for|and|who|with|since|about)\\b)");

  /** "The head teacher", of which school? There is one auditor general, and many who are this. */
  private static final Pattern ALONE =
      Pattern.compile(
          "the (?:\\p{Ll}+ )?(?:teacher|principal|director|manager|owner|chair|chairman|chairwoman|conservator|curator"
              + "|architect|warden|secretary|treasurer|coach|captain|spokes\\p{Ll}+|lawyer|surgeon|doctor|nurse"
              + "|farmer|driver|witness|organiser|editor|publisher|founder|chief executive|retired \\p{Ll}+)");

  private static final Pattern TO_POLITICIANS =
      Pattern.compile("\\b(?:to|told) (?:parliament|lawmakers)\\b");

  private final Story story;
  private final Set<String> shown;

  /**
   * @param shown the words of the line above
   */
  TellingRoles(Story story, Set<String> shown) {
    this.story = story;
    this.shown = shown;
  }

  boolean areIn(Draft draft) {
    boolean asked = draft.kind() == Kind.WHO_SAID;
    return (asked
            ? draft.item().options().stream().map(Option::text).allMatch(this::isIn)
            : isIn(draft.stem()))
        && !(asked && TO_POLITICIANS.matcher(draft.stem()).find() && !isAmongPoliticians(draft));
  }

  private boolean isIn(String words) {
    return named(words).map(name -> tells(story.people.role(name))).orElse(true);
  }

  private Optional<Name> named(String words) {
    return story.people.all().stream()
        .filter(name -> story.people.isPerson(name) && Words.hasForm(words, name.name()))
        .min(Comparator.comparingInt(name -> words.indexOf(name.name())));
  }

  private boolean tells(String role) {
    if (ALONE.matcher(role).matches()
        || Acronyms.in(role).anyMatch(letters -> !Acronyms.isKnown(letters))) {
      return false;
    }
    Matcher body = OF_WHICH.matcher(role);
    while (body.find()) {
      Set<String> told = Words.content(body.group());
      if (told.stream().noneMatch(shown::contains)) {
        return false;
      }
    }
    return true;
  }

  /** What was told to parliament a politician said: another has to stand beside the key. */
  private boolean isAmongPoliticians(Draft draft) {
    return draft.item().distractors().stream()
        .map(option -> named(option.text()).map(story.people::role).orElse(""))
        .anyMatch(OfficeHolders::isPolitical);
  }
}
