package onrecord.statement.extraction;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Sentences that hand over to somebody: "Roe gave three reasons." and what comes after it is hers,
 * "So says Roe." and what came before it is. The sentences between have no mark of that.
 */
final class Handover {
  /** What holds somebody's words, and nothing else that a town or a club may have. */
  private static final String HOLDS =
      "(?:reason|charge|claim|theory|theorie|story|storie|version|myth|complaint|allegation|accusation|argument"
          + "|explanation|grievance|objection|demand|finding|prediction|promise|excuse|rumou?r|legend|suspicion"
          + "|criticism|verdict|diagnosis|recollection)s?";

  /** What may hold them, where it is somebody's. */
  private static final String OWNED =
      "(?:"
          + HOLDS
          + "|(?:case|point|message|answer|account|list|view|warning|memory|memorie|fear|worry|worrie|vision)s?)";

  private static final String WRITTEN =
      "(?:letter|leaflet|speech|statement|indictment|complaint|petition|e-?mail|memo|essay|column"
          + "|manifesto|lawsuit|pamphlet|affidavit|testimony)s?";

  private static final String HAS =
      "(?:has|have|had|gave|gives|made|makes|listed|lists|offered|offers|told|tells|raised|presented|laid out|set out"
          + "|repeated|recited)";

  private static final String SOME =
      "(?:(?:an?|one|two|three|four|five|six|several|many|some|another|other|its|his|her|their|own|this|the|a series of|\\d+) )++";

  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)^here (?:is|are)\\b|\\bas follows\\b|\\bthe following "
              + OWNED
              + "\\b|\\b"
              + HAS
              + " "
              + SOME
              + "(?:\\p{L}+ ){0,3}?"
              + HOLDS
              + "\\b|\\b(?:his|her|their|['’]s|s['’]) (?:own )?"
              + OWNED
              + "(?: (?:for|against|on|of|in) [^,.]{1,40})? (?:is|are|was|were|begins?|began)\\b|\\b(?:critics|opponents|supporters|residents|neighbours|unions)"
              + "(?: (?:of|in|at) [^,.]{1,40})?(?:, [^,.]{1,60},)? "
              + HAS
              + " "
              + SOME
              + "(?:\\p{L}+ ){0,3}?"
              + OWNED
              + "\\b|\\b"
              + HOLDS
              + " (?:is|are|was|were) (?:\\p{L}+ly )?(?:simple|clear|plain|this|these|familiar|known|different"
              + "|short|long|blunt|grim|the same|otherwise|another)\\b"
              + "|\\b(?:made|makes|making) (?:his|her|their|its) case\\b"
              + "|\\b"
              + WRITTEN
              + "\\b[^.]{0,60}\\b(?:pages?|lines|words|paragraphs|points)\\b"
              + "|\\b(?:put|puts|sees?|saw|tells?|told|remembers?|remembered|recalls?|viewed|views) (?:it|things|matters)"
              + " (?:bluntly|simply|plainly|differently|otherwise|another way|this way|like this)\\b"
              + "|\\b(?:told|tells|explained|explains|described|describes|recalled|recalls|recounted|remembered|showed"
              + "|outlined|testified) (?:[^.]{0,60}\\b)?(?:what|how|why) "
              + "|\\b(?:spoke|speaks|talked|talks|testified|lectured) (?:for (?:an?|two|three|half an) [^.]{0,20} )?(?:about|of) "
              + "|\\b(?:disagree[sd]?|differs?|differed|objected|protested|replied|responded|answered|testified|elaborated"
              + "|hit back|fired back|took the stand|gave evidence|beg(?:s|ged)? to differ)"
              + "(?: (?:on|in|at|from|before|to) [^.]{0,40})?\\.?$");

  private static final String POINTS =
      "(?:That|This|Those|These|Such|It|All (?:of )?(?:this|that|it))";

  private static final Pattern BACK =
      Pattern.compile(
          "^(?:At least,? |Or )?"
              + POINTS
              + ",?(?: at (?:least|any rate),?)?(?: (?:is|was|are|were|has been|had been)|['’]s)(?: at least)?"
              + " (?:(?:what|how) [^.]{1,60}?\\b(?:said|says?|told|tells?|thinks?|thought|believes?|believed|claims?|claimed|sees?|saw|argues?|argued|puts?|remembers?)\\b"
              + "|not (?:true|so)\\b|never (?:true|so)\\b|untrue|false|wrong|an? (?:lie|myth|claim|rumou?r|hoax|fabrication)\\b|nonsense|fiction"
              + "|according|alleged|disputed|denied|contested|(?:an?|the|his|her|their|its|one) (?:\\p{L}+ )?(?:"
              + HOLDS
              + "|(?:view|account|case|opinion|belief|line) (?:of|that)))"
              + "|^"
              + POINTS
              + ",? (?:at least,? )?(?:says?|said|goes|went|according|never happened|did not happen|didn['’]t happen)\\b"
              + "|^So,? (?:at least )?(?:says?|said|goes|went|claims?|claimed|argues?|argued|thinks?|thought|believes?|believed)\\b"
              + "|^Or (?:so|did|was|is|has|had|does|do|were|are|not)\\b"
              + "|^(?:Not so|Not true|Untrue|Nonsense|False|Wrong|Hardly)\\b"
              + "|^(?:No|Not) (?:\\p{L}+ ){1,4}?(?:proves?|proved|confirms?|confirmed|supports?|supported|backs?|backed) (?:it|this|that|him|her|them)\\b"
              + "|^Whether (?:that|this|it) (?:is|was|happened|did)\\b|\\b(?:thinking|saying|believing|claiming|arguing) so\\b"
              + "|^(?:None|Nothing|Little|Not a word|Not one word|Much|Most|Some) of (?:it|this|that) (?:is|was|has|can|could|happened)\\b");

  /** Told in so few words, such a thing is told more of behind it: "The rumour began in March." */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?i)\\b(?!charges? (?:were |was |are |is |have |has )?(?:been )?(?:cut|raised|lowered|doubled|halved|rose|rise|fell|fall|frozen|dropped)\\b)(?:"
              + HOLDS
              + "|"
              + WRITTEN
              + "|(?:confession|tweet|gossip|picture)s?|pattern"
              + "|post (?:on|in|by|from)\\b.*|(?:everybody|everyone|nobody|police|opponents|critics|residents|they|he|she) (?:believe )?(?:they )?(?:knows?|sees?|saw|believes?|suspects?|remembers?)"
              + "|(?:\\p{Lu}\\p{L}+|he|she) (?:begins?|began|starts?|started) with"
              + "|(?:is|are|was|were|remains?) (?:disputed|contested|in dispute|in doubt))\\b");

  private static final int FEW = 10;

  private static final Pattern MARK = Pattern.compile("[\"“”]");

  private final List<Sentence> sentences;
  private final boolean[] ahead;

  /** Those whose announcement reaches no farther than their paragraph. */
  private final boolean[] nearby;

  private final boolean[] back;

  Handover(Items items) {
    this.sentences = items.sentences;
    this.ahead = new boolean[sentences.size()];
    this.nearby = new boolean[sentences.size()];
    this.back = new boolean[sentences.size()];
    for (int i = 0; i < ahead.length; i++) {
      String line = items.line(sentences.get(i));
      // what stands behind a colon is another rule's
      boolean plain = !line.endsWith(":") && !MARK.matcher(line).find();
      ahead[i] = plain && AHEAD.matcher(line).find();
      nearby[i] = plain && isShort(line) && SHORT.matcher(line).find();
      back[i] = BACK.matcher(line).find();
    }
  }

  /** A number would be what it tells itself. */
  private static boolean isShort(String line) {
    return line.split(" ", FEW + 1).length <= FEW && line.chars().noneMatch(Character::isDigit);
  }

  /** Whether a sentence before or behind this one tells that it is somebody's. */
  boolean covers(int sentence) {
    return isLedIn(sentence) || isPointedAt(sentence);
  }

  /** By one of its paragraph, or by the last one of the paragraph before. */
  private boolean isLedIn(int sentence) {
    int at = sentence - 1;
    while (at >= 0 && isBeside(at, sentence)) {
      if (ahead[at] || nearby[at]) {
        return true;
      }
      at--;
    }
    return at >= 0 && ahead[at];
  }

  /** By the next one, or by another of its paragraph. */
  private boolean isPointedAt(int sentence) {
    for (int at = sentence + 1; at < back.length; at++) {
      if (back[at]) {
        return true;
      }
      if (!isBeside(at, sentence)) {
        return false;
      }
    }
    return false;
  }

  private boolean isBeside(int one, int other) {
    return sentences.get(one).paragraph() == sentences.get(other).paragraph();
  }
}
