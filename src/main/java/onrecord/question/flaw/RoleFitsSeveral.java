package onrecord.question.flaw;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/**
 * What the stem tells of the person it asks for ("which Chinese official") fits more than the key.
 */
final class RoleFitsSeveral implements Check {
  private static final Set<String> OFFICES = Lexicon.list("office");
  private static final Map<String, Set<String>> SORTS = Lexicon.under("sort.");
  private static final Set<String> OF_ANY_BODY = Lexicon.list("any_body");

  /** "Of the Seamen's Union", but not "of the Liberal group on the council". */
  private static final Pattern OF_A_BODY =
      Pattern.compile(
          "(?i)\\b(?:of|at|for|to|by) (?![^,;]*\\b(?:council|parliament|assembly|senate|congress|(?:European|African) Union)\\b)[^,;]*\\b(?:union|association|federation|company|firm|club|bank|league|chamber|society|institute"
              + "|charity|foundation|school|college|university|hospital|museum|network|alliance of|group)s?\\b");

  private static final Pattern SORT_ASKED = Pattern.compile("(?i)\\b(which|what|who) [^?]{0,90}");
  private static final int LIKE = 5;
  private static final int SHORTEST = 4;
  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)\\b(?:which|what) ((?:[\\p{L}.'’-]+ ){1,4}?)(?:said|told|is|was|did|has|had|who|in|at|on"
              + "|of|from|wrote|spoke|gave|held|made|won|took|became|put|met|saw|\\p{L}+ed)\\b"
              + "|\\bwho ?,? as ((?:[\\p{L}.'’-]+ ){1,4}?)(?:\\p{L}+ed|said|told|,)");

  /** Unlike the list "said" only the past, and with an answer to a question besides. */
  private static final String VERB =
      "(?:said|told|called|wrote|spoke|warned|argued|claimed|denied|demanded|promised|complained|predicted|announced|insisted|admitted|asked)";

  /** "A chemist from Sweden said … Who was it?", "Who is the driver who said …?" */
  private static final List<Pattern> DESCRIBED =
      List.of(
          Pattern.compile(
              "^(?i:as )?(?i:an?|the|one) ([^?“\"]{3,140}?),? (?i:(?:he|she) )?"
                  + VERB
                  + "\\b.*(?i:\\bwho (?:is|was) (?:it|he|she|this|that|meant)\\b|\\bname (?:him|her|them|the)\\b|\\bwhose words\\b|\\bwho said\\b)"),
          Pattern.compile(
              "(?i)\\bwho (?:is|was) (?:the|that) ([^?,“\"]{3,60}?) (?:who|that|whose)\\b"),
          Pattern.compile(
              "(?i)^(?:which|who) (?:one )?of (?:these|the)[^,?]{0,40}, (?:an?|the|himself an?|herself an?) ([^,?]{3,60}),"),
          Pattern.compile(
              "(?i)^(?:which|who|whom)\\b[^,?]{0,30}, (?:himself|herself) an? ([^,?]{3,60}),"));

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    var asked = ASKED.matcher(Quotations.without(draft.stem()).replace(",", " ,"));
    if (draft.kind() != Kind.WHO_SAID && draft.kind() != Kind.FACT
        || key == null
        || draft.item().distractors().size() < 2) {
      return List.of();
    }
    var described = described(draft);
    if (!described.isEmpty()) {
      return described;
    }
    if (!asked.find()) {
      return bySort(draft, reading);
    }
    String told = asked.group(1) == null ? asked.group(2) : asked.group(1);
    var fits = new HashSet<>(Words.content(told));
    fits.removeAll(Words.content("person people official speaker politician man woman"));
    fits.removeIf(word -> !tells(described(key, reading), word));
    for (Option option : draft.item().distractors()) {
      fits.removeIf(word -> tells(described(option, reading), word));
    }
    if (fits.isEmpty()) {
      return bySort(draft, reading);
    }
    String message = "“" + told.strip() + "” fits the key alone.";
    return List.of(
        draft.item().distractors().stream().filter(RoleFitsSeveral::showsRole).count() > 1
            ? Flaw.reject("described_in_stem", message)
            : Flaw.warn("described_in_stem", message));
  }

  /** "Shopkeeper" is told by "runs a shop" too. */
  private static boolean tells(Set<String> words, String word) {
    return Words.hasLike(words, word, LIKE)
        || words.stream().anyMatch(one -> one.length() >= SHORTEST && word.startsWith(one));
  }

  /** Of what the stem tells of somebody before it asks who that is, only the key shows anything. */
  private static List<Flaw> described(Draft draft) {
    for (Pattern pattern : DESCRIBED) {
      var told = pattern.matcher(draft.stem());
      if (told.find()) {
        var fits = new HashSet<>(Words.content(told.group(1)));
        fits.removeAll(Words.content(Shown.context(draft) + " man woman person"));
        fits.removeIf(word -> !Words.hasLike(Words.content(draft.item().key().text()), word, LIKE));
        draft
            .item()
            .distractors()
            .forEach(
                o -> fits.removeIf(word -> Words.hasLike(Words.content(o.text()), word, LIKE)));
        if (!fits.isEmpty()) {
          return List.of(
              Flaw.reject("described_in_stem", "“" + told.group(1) + "” fits the key alone."));
        }
      }
    }
    return List.of();
  }

  /** "Which member of the government", where only the key is a minister. */
  private static List<Flaw> bySort(Draft draft, Reading reading) {
    var asked = SORT_ASKED.matcher(Quotations.without(draft.stem()));
    if (!asked.find()) {
      return List.of();
    }
    String told = asked.group();
    boolean shown = draft.item().distractors().stream().filter(o -> hasRole(o, null)).count() > 1;
    Option key = draft.item().key();
    return SORTS.entrySet().stream()
        .filter(sort -> Words.contains(told, sort.getKey()))
        .filter(sort -> isOf(sort.getValue(), key, reading))
        .filter(
            sort ->
                draft.item().distractors().stream()
                    .allMatch(o -> hasRole(o, reading) && !isOf(sort.getValue(), o, reading)))
        .limit(1)
        .map(
            sort -> {
              String message = "“" + sort.getKey() + "” fits the key alone.";
              return shown
                  ? Flaw.reject("described_in_stem", message)
                  : Flaw.warn("described_in_stem", message);
            })
        .toList();
  }

  private static boolean isOf(Set<String> roles, Option option, Reading reading) {
    String told = option.text() + " " + title(option, reading);
    var words = Words.plain(told);
    // The president of a union is no politician.
    boolean ofBody = OF_A_BODY.matcher(told).find();
    return roles.stream()
        .filter(role -> !ofBody || !OF_ANY_BODY.contains(role))
        .anyMatch(role -> Words.contains(words, role));
  }

  private static boolean hasRole(Option option, Reading reading) {
    return showsRole(option)
        || SORTS.values().stream().anyMatch(roles -> isOf(roles, option, null))
        || !title(option, reading).isEmpty();
  }

  private static String title(Option option, Reading reading) {
    return reading == null
        ? ""
        : reading.nameIn(option.text()).map(name -> name.title()).orElse("");
  }

  /** With the roles in sight nobody has to know the people. */
  private static boolean showsRole(Option option) {
    return Words.small(option.text()).anyMatch(OFFICES::contains);
  }

  /** The words of an option and of the role that the article gives to whom it names. */
  private static Set<String> described(Option option, Reading reading) {
    var words = new HashSet<>(Words.content(option.text()));
    if (reading != null) {
      reading
          .nameIn(option.text())
          .filter(name -> name.title() != null)
          .ifPresent(name -> words.addAll(Words.content(name.title())));
    }
    return words;
  }
}
