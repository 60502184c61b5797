package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * What sources without a name of their own said: "a port official", "experts". In a passage that
 * shows them they are as good a source as any.
 */
final class Unnamed {
  private static final String NOUNS =
      "[Oo]fficials|[Ee]xperts|[Aa]nalysts|[Aa]ides|[Cc]ritics|[Ss]upporters|[Rr]esearchers|[Pp]olice"
          + "|[Pp]rosecutors|[Ii]nvestigators|[Ee]conomists|[Ss]cientists|[Dd]iplomats|[Ww]itnesses"
          + "|[Ll]awyers|[Aa]dvis[eo]rs|[Aa]uthorities|[Ll]awmakers|[Ll]eaders|[Ss]trategists|[Vv]oters"
          + "|[Cc]ampaign|[Oo]ffice|[Aa]dministration|[Cc]ommittee|[Mm]inistry|[Aa]gency|[Cc]ompany";

  /** A noun phrase that stands in the middle of an option as it is. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:(?:[Tt]he|[Aa]n?|[Ss]ome|[Ss]everal|[Tt]wo|[Tt]hree|[Mm]any|[Oo]ne) (?:[\\p{L}.’'-]+ ){0,5}\\p{Ll}{3,}"
              + "|(?:\\p{L}[\\p{L}.’'-]+ ){0,4}(?:"
              + NOUNS
              + "))");

  private static final Pattern NO_SOURCE =
      Pattern.compile(
          "(?i).*\\b(it|its|his|her|their|our|my|said|that|who|which|this|these|those|other|others|statement|tweet"
              + "|letter|email|emails|video|interview|post|article|lot|number|way|time|few|handful|polls?|surveys?"
              + "|report|reports|study|records|data|accounts?|filings?|one|two|weeks?|days?|months?|years?|memo|speech"
              + "|candidate|nominee|senator|governor|president|mayor|judge|people|persons?|members?|man|woman|ad|book|documents?|bill|law)\\b.*");

  private static final Pattern PLAIN =
      Pattern.compile(
          "said|says?|argued?|argues|warn(?:ed)?|believed?|claim(?:ed)?|contend(?:ed)?");

  /** "officials", "the company": whose, nobody is told. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:(?:the|an?|some|several|many|two|three|one|senior|other|former|current|election|city"
              + "|state|local|federal|government|law enforcement) )*[\\p{L}-]+");

  /** "the mogul" is somebody whom the article names; "the town council" is a body. */
  private static final Pattern ONE = Pattern.compile("(?i)the .*[^s\\W]");

  private static final Pattern BODY =
      Pattern.compile(
          "(?i).* (?:campaign|office|administration|committee|ministry|agency|company|government|group|department"
              + "|union|council|court|party|police|commission|bureau|association|foundation|firm|team|board)");

  private Unnamed() {}

  /** All of an article, in order of its text. */
  static List<Said> of(Story story) {
    var all = new ArrayList<Said>();
    var attributions = story.reading.found().attributions();
    for (int place = 0; place < attributions.size(); place++) {
      Attribution one = attributions.get(place);
      boolean sure =
          (one.confident() || isPlain(one, story.text()))
              && one.source().size() == 1
              && one.cue().size() == 1
              && !one.content().isEmpty()
              && (one.speaker() == null || one.speakerKind() == Attribution.SpeakerKind.UNNAMED)
              && !story.reading.inJunk(one.extent());
      String source = sure ? one.source().get(0).in(story.text()).replaceAll("\\s+", " ") : "";
      boolean telling =
          !BARE.matcher(source).matches()
              && !NO_SOURCE.matcher(source).matches()
              && (!ONE.matcher(source).matches() || BODY.matcher(source).matches());
      if (telling && SOURCE.matcher(source).matches()) {
        all.add(said(place, one, small(source, story), story));
      }
    }
    return all;
  }

  /** "Experts say that …" at the beginning of a sentence, or after what they say. */
  private static boolean isPlain(Attribution one, String text) {
    if (one.source().size() != 1 || one.cue().size() != 1 || one.content().size() != 1) {
      return false;
    }
    Span source = one.source().get(0);
    Span cue = one.cue().get(0);
    Span content = one.content().get(0);
    boolean before =
        source.end() < cue.start()
            && text.substring(source.end(), cue.start()).isBlank()
            && cue.end() < content.start()
            && text.substring(cue.end(), content.start()).matches(",?\\s(?:that )?")
            && text.substring(Math.max(0, source.start() - 2), source.start())
                .matches("(?s)|.*\\n|[.,;”\"] ");
    return before && PLAIN.matcher(cue.in(text)).matches();
  }

  private static Said said(int place, Attribution one, String source, Story story) {
    var name = new Name(source, Name.Kind.ORGANISATION, List.of(), null, false, one.source());
    StringBuilder words = new StringBuilder();
    for (Span span : one.content()) {
      words.append(span.in(story.text())).append(' ');
    }
    return new Said(
        place,
        one,
        name,
        one.saidOn(),
        Quote.in(one.content(), story.text()),
        null,
        Words.content(words.toString()));
  }

  /** "Experts" stood at the beginning of the sentence, "Pentagon officials" always look so. */
  private static String small(String source, Story story) {
    String first = source.contains(" ") ? source.substring(0, source.indexOf(' ')) : source;
    boolean common =
        Pattern.compile("[\\p{Ll},] " + Pattern.quote(People.lowerFirst(first)) + "\\b")
            .matcher(story.text())
            .find();
    boolean proper =
        story.people.isProper(first) && !common
            || first.length() > 1 && Character.isUpperCase(first.charAt(1));
    return proper && !Words.isEmpty(first) ? source : People.lowerFirst(source);
  }
}
