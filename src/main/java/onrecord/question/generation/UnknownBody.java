package onrecord.question.generation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Says;

/** Whether somebody is told by a body of which a reader has not heard: "who chairs the club". */
final class UnknownBody {
  private static final String BODY = "((?i:" + Lexicon.anyOf("body.of.posts") + "))";

  /** "Jo Roe, the committee's director", "the League's director, Jo Roe". */
  private static final Pattern OF_THE_BODY =
      Pattern.compile(
          "(?=[Tt]he)\\b[Tt]he (?:[\\p{Ll}-]+ )?" + BODY + "['’]s? " + Unexplained.POSTS);

  /** "Jo Roe, head of approvals at the agency,", "The head of the chamber, Jo Roe,". */
  private static final Pattern AT_THE_BODY =
      Pattern.compile(
          "(?=[,Tt])(?:, |\\b[Tt]he )(?:an? |the )?"
              + Unexplained.POSTS
              + "(?: of \\p{Ll}+)? (?:of|at|for|from) the "
              + BODY
              + "(?=[,.]| (?:"
              + Says.PLAIN
              + "|who)\\b)");

  /** "Jo Roe, who chairs the town's chamber of commerce,". */
  private static final Pattern LEADS_IT =
      Pattern.compile(
          ", "
              + PostAt.LEADS
              + " (?:the (?:\\p{Ll}+['’]s )?|its (?:[\\p{Ll}’'-]+ ){0,2}?)"
              + BODY
              + "(?: of \\p{Ll}+)?(?=[,.;]| since\\b)");

  /** "said its chairman, Jo Roe" */
  private static final Pattern ITS =
      Pattern.compile("(?=[Ii]t)\\b[Ii]ts " + Unexplained.POSTS + "(?: general)?,? (?=\\p{Lu})");

  /** What may have a head, a captain or an author, and is told before "its head". */
  private static final Pattern HEADED =
      Pattern.compile(
          "(?i)\\b(?:"
              + Stream.of("body", "vehicle", "place")
                  .map(Lexicon::anyOfField)
                  .collect(Collectors.joining("|"))
              + "|"
              + Lexicon.anyOf("body.of.posts")
              + "|"
              + Lexicon.anyOf("business")
              + "|film|play|book|novel|series|song"
              + "|project|campaign|study|trial|survey|ship|boat|ferry|court|government|state|nation|city|town|party|army|navy|squad|band"
              + "|choir|orchestra|museum|gallery|theatre|theater|festival|farm|mine|port|plant|factory|programme|program|panel|ministry|unit)s?\\b");

  /** As a role, "who chairs the club" and "a geologist at the institute" tell nothing. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:.*\\b(?:of|at|for|from|with|behind) |"
              + PostAt.LEADS
              + " )(?:the|this|that|its) "
              + BODY
              + "(?: since .*)?");

  /** "head of mission"; a head of state is known by it. */
  private static final Pattern OF_NOTHING =
      Pattern.compile(
          "(?:the )?(?:deputy )?(?:head|director|chief|manager) of (?!(?:state|government|police|public)\\b)"
              + "\\p{Ll}+(?: \\p{Ll}+){0,2}");

  private final List<Name> names;
  private final Story story;

  UnknownBody(List<Name> names, Story story) {
    this.names = names;
    this.story = story;
  }

  /** Whether a passage tells somebody so. */
  boolean isIn(String text) {
    return List.of(OF_THE_BODY, AT_THE_BODY, LEADS_IT).stream()
            .flatMap(pattern -> pattern.matcher(text).results())
            .anyMatch(
                post ->
                    !isKnown(
                        post.group(1), story.headline() + " " + text.substring(0, post.start())))
        || ITS.matcher(text)
            .results()
            .map(its -> Quotations.without(text.substring(0, its.start())))
            .anyMatch(before -> !HEADED.matcher(before).find() && !hasBody(before));
  }

  /** Whether a role tells nothing but to a reader of the article. */
  static boolean isTold(String role, Story story) {
    var body = ROLE.matcher(role);
    return OF_NOTHING.matcher(role).matches()
        || body.matches() && !Words.contains(story.headline(), body.group(1));
  }

  private boolean isKnown(String body, String before) {
    return Words.contains(before, body) || hasBody(before);
  }

  private boolean hasBody(String before) {
    return names.stream()
        .filter(name -> !story.people.isPerson(name))
        .anyMatch(name -> story.people.mentions(before, name));
  }
}
