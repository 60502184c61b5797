package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;

/**
 * What somebody without a name said in a sentence that can be shown: "a port official", "experts".
 *
 * @param source as it stands in the sentence, in the middle of another one
 */
record Unnamed(Passage passage, Span at, String source, String words, double weight) {
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:(?:[Aa]n?|[Ss]ome|[Ss]everal|[Tt]wo|[Tt]hree|[Mm]any|[Oo]ne) (?:[\\p{L}.’'-]+ ){0,5}\\p{Ll}+"
              + "|(?:\\p{L}[\\p{L}.’'-]+ ){0,4}(?:[Oo]fficials|[Ee]xperts|[Aa]nalysts|[Aa]ides|[Cc]ritics"
              + "|[Ss]upporters|[Rr]esearchers|[Pp]olice|[Pp]rosecutors|[Ii]nvestigators|[Ee]conomists"
              + "|[Ss]cientists|[Dd]iplomats|[Ww]itnesses|[Ll]awyers|[Aa]dvis[eo]rs|[Aa]uthorities))");
  private static final Pattern NO_SOURCE =
      Pattern.compile(
          "(?i).*\\b(its|his|her|their|our|my|said|that|who|this|these|those|other|others|statement|tweet"
              + "|letter|email|video|interview|post|article|lot|number|way|time|few|handful|poll|polls|survey|surveys)\\b.*");

  /** Those of an article, the weightiest first. */
  static List<Unnamed> of(Story story) {
    var all = new ArrayList<Unnamed>();
    for (Attribution one : story.reading.found().attributions()) {
      Unnamed claim =
          one.confident()
                  && one.speakerKind() == Attribution.SpeakerKind.UNNAMED
                  && one.type() == Attribution.Type.INDIRECT
                  && one.modality() == Attribution.Modality.PLAIN
                  && one.source().size() == 1
                  && one.cue().size() == 1
                  && one.content().size() == 1
              ? of(one, story)
              : null;
      if (claim != null) {
        all.add(claim);
      }
    }
    all.sort(Comparator.comparing(one -> -one.weight()));
    return all;
  }

  private static Unnamed of(Attribution one, Story story) {
    String text = story.text();
    String cue = one.cue().get(0).in(text).toLowerCase(Locale.ROOT);
    String source = one.source().get(0).in(text).replaceAll("\\s+", " ").strip();
    Passage passage = Passage.around(one.extent(), story);
    Span at = one.content().get(0);
    if (passage == null
        || !passage.holds(at)
        || passage.reports(story).size() > 1
        || !SAYS.matcher(cue).find()
        || !SOURCE.matcher(source).matches()
        || NO_SOURCE.matcher(source).matches()
        || Doubt.isTorn(at, one, text)
        || Clauses.isCutOut(at, one, text)) {
      return null;
    }
    String words = Restated.part(at, cue, passage, story);
    if (words == null || !Claim.isLeftOpen(passage, words, words)) {
      return null;
    }
    double weight = new Weight(story).of(words);
    return weight < WORTH ? null : new Unnamed(passage, at, small(source, story), words, weight);
  }

  /** "Experts" stood at the beginning of the sentence, "Pentagon officials" always look so. */
  private static String small(String source, Story story) {
    String first = source.contains(" ") ? source.substring(0, source.indexOf(' ')) : source;
    boolean proper =
        story.people.isProper(first)
            || first.length() > 1 && Character.isUpperCase(first.charAt(1));
    return proper && !Words.isEmpty(first) ? source : People.lowerFirst(source);
  }

  private static final Pattern SAYS =
      Pattern.compile("^(said|says|say|according to|argued?|told|estimated?|believed?|claimed?)");
  private static final double WORTH = 0.4;
}
