package onrecord.question.flaw;

import java.util.regex.Pattern;

/** "A" or "an", as the word behind it sounds: "an unidentified", "a unit", "an 8-year", "a US". */
public final class Indefinite {
  private static final Pattern AN =
      Pattern.compile(
          "(?i:(?!(?-i:[Ee]u)|one(?:\\b|time)|once\\b|uni(?!m|n|dent)"
              + "|u(?:\\.|(?-i:\\p{Lu}+)\\b|s[eu]|tah|tili|krain|gand|rugu|rolog|biq|topi|nanim))[aeiou]"
              + "|hour|hon(?:est|ou?r)|heir).*|[FHLMNRSX](?!AT[OA]|ASA|AFTA|IFA|EMA|ARS|WAT)\\p{Lu}.*|8.*|1[18](?:,\\d{3})*(?![\\d,]).*",
          Pattern.DOTALL);

  private Indefinite() {}

  /** Whether some words have "an" before them. */
  public static boolean isAn(String words) {
    return AN.matcher(words).matches();
  }

  /** "a " or "an ", as some words need it. */
  public static String before(String words) {
    return isAn(words) ? "an " : "a ";
  }
}
