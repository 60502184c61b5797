package onrecord.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a text is English, by the words that hold sentences together. Every language has its own;
 * their share in running text hardly depends on the subject, so no model and no library is needed.
 */
public final class EnglishText {
  private static final String ENGLISH = "en";

  /** Running English has 35 to 50 %; lists of names and other scripts have next to none. */
  private static final double LEAST_SHARE = 0.15;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Map<String, Set<String>> SMALL_WORDS =
      Map.of(
          ENGLISH,
          words(
              "the of and to in that is was for it with as his on be at by i this had not are but"
                  + " from or have an they which one you were her all she there would their we him"
                  + " been has when who will more no if out so said what up its about into than"
                  + " them can only other new some could time these two may then do first any my"
                  + " now such like our over me even most also after did many before must through"),
          "de",
          words(
              "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch"
                  + " es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem"
                  + " über einen so zum war haben nur oder aber vor zur bis mehr durch man sein"),
          "fr",
          words(
              "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce"
                  + " il sont avec ou son aux d l sa cette ses mais comme on tout nous été fait elle"
                  + " était qu n s leur deux y même ont"),
          "es",
          words(
              "de la que el en y a los se del las un por con no una su para es al lo como más o pero"
                  + " sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también"
                  + " fue había era muy hasta desde"),
          "it",
          words(
              "di e il la che in a per un è una del non con le della si da i dei al sono come più ha"
                  + " ma anche alla lo o nel dal gli ed se su delle nella questo era suo degli"),
          "pt",
          words(
              "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi"
                  + " ao ele das tem à seu sua ou ser quando muito há nos já está eu também só"),
          "nl",
          words(
              "de van een het en in is dat op te zijn met voor niet aan er om ook als dan maar bij"
                  + " of uit nog naar heeft hij ze worden wordt door over hebben wat deze"),
          "sv",
          words(
              "och i att det som en på är av för med den till inte har de ett om var men jag han så"
                  + " från vi kan när hade under efter eller nu sig ska år"),
          "da",
          words(
              "og i at det er en til af på der for de som med den ikke har et om var men sig han fra"
                  + " vi kan når efter skal jeg også blev mod være eller"),
          "pl",
          words(
              "i w na z się nie do to że jest o jak za od po co ale tym przez dla ma są tak już"
                  + " jego przy może który czy tylko było być też oraz"));

  private EnglishText() {}

  /** English has the largest share of small words, and enough of them to be running text. */
  public static boolean isEnglish(String text) {
    Map<String, Integer> hits = new HashMap<>();
    var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    int words = 0;
    while (matcher.find()) {
      words++;
      String word = matcher.group();
      SMALL_WORDS.forEach(
          (language, small) -> {
            if (small.contains(word)) {
              hits.merge(language, 1, Integer::sum);
            }
          });
    }
    int english = hits.getOrDefault(ENGLISH, 0);
    return english >= LEAST_SHARE * words
        && words > 0
        && hits.values().stream().allMatch(other -> other <= english);
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
