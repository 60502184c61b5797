package onrecord.question.generation;

import java.util.regex.Pattern;

/** Whether a body is a newspaper, a station or an agency, told by its name. */
final class Medium {
  private static final String PRESS =
      "Post|Times|News|Journal|Herald|Tribune|Gazette|Guardian|Telegraph|Reuters"
          + "|(?:Press|Leader|Ledger|Review|Magazine|Radio|TV|Television)(?! (?:Agency|Association|Authority|Board|Commission|Committee|Council|Office|Panel|Union)\\b)"
          + "|CNN|BBC|NBC|ABC|CBS|AFP|AP|Politico|Newsweek";

  /** Those that are something else too, unless a name ends with them: "the Norvik Echo". */
  private static final String LAST =
      "(?:\\p{Lu}[\\p{L}’'-]+ )+(?:Argus|Bulletin|Chronicle|Courier|Dispatch|Echo|Examiner|Express|Globe|Independent|Inquirer"
          + "|Mail|Mercury|Mirror|Observer|Standard|Star)";

  private static final Pattern OF_THE_PRESS =
      Pattern.compile("\\b(?:" + PRESS + ")\\b|" + LAST + "$");

  /** What is of the press too, or may be a person: "Bloomberg". */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:Twitter|Facebook|Instagram|YouTube|Bloomberg|Xinhua|Interfax|Al Jazeera|Al Arabiya|Axios|BuzzFeed|ProPublica|Haaretz)\\b"
              + "|^(?:[Tt]he )?(?:Economist|Independent|Observer|Atlantic|New Yorker|Hill|Verge|Wire|Conversation|Intercept)$"
              + "|^(?:Le (?:Monde|Figaro)|Der Spiegel|Die (?:Zeit|Welt)|El (?:País|Pais|Mundo)|La (?:Repubblica|Stampa|Nación)|Corriere della Sera)$");

  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,6}|(?:\\p{Lu}\\.)+");

  private Medium() {}

  /** "Bloomberg" is a person too, and left out. */
  static boolean isOfThePress(String body) {
    return OF_THE_PRESS.matcher(body).find();
  }

  /**
   * Who passes on what others say, and is no answer worth asking for; or bare letters, which need
   * their full form.
   */
  static boolean is(String body) {
    return isOfThePress(body) || OTHERS.matcher(body).find() || LETTERS.matcher(body).matches();
  }
}
