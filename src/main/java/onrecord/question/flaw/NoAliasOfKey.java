package onrecord.question.flaw;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Name;

/** No wrong option is another name of the key. */
final class NoAliasOfKey implements Check {
  private static final int LONGEST_NAME = 50;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (reading == null || draft.item().key() == null) {
      return List.of();
    }
    String key = draft.item().key().text();
    var name = reading.named(key);
    var bearer = reading.nameIn(key);
    return draft.item().distractors().stream()
        .map(Option::text)
        .filter(
            option ->
                name.isPresent() && reading.named(option).equals(name)
                    || bearer.isPresent() && isRole(option, bearer.get())
                    || Descriptions.isOf(
                        option, name.map(Name::name).orElse(capitalised(key)), draft, reading)
                    || name.isEmpty() && Descriptions.isOf(key, capitalised(option), draft, reading)
                    || isApposed(option, name.map(Name::name).orElse(key), reading.text()))
        .map(
            option ->
                Flaw.reject("two_keys_alias", "“" + option + "” is another name for " + key + "."))
        .toList();
  }

  /** A name that extraction does not know: "Latvijas Sliedes". */
  private static String capitalised(String words) {
    String bare = Words.withoutThe(words).split(",")[0];
    return bare.matches("(\\p{Lu}[\\p{L}'’.-]*+( (of|and|the|for|de))*+ ?)+") ? bare : "";
  }

  /** "The council leader", where the key holds that office. */
  private static boolean isRole(String option, Name key) {
    var words = Words.content(option);
    return key.title() != null
        && words.size() > 1
        && Words.content(key.title()).containsAll(words)
        && option.matches("(?i)(the|an?|its) .*");
  }

  /** "The agency, Roe Bank": then "the regional agency" is no wrong option beside "Roe Bank". */
  private static boolean isApposed(String option, String key, String text) {
    String words = option.replaceFirst("^(?i)(the|an?|its) ", "");
    if (words.equals(option)
        || key.length() > LONGEST_NAME
        || words.matches(".*\\p{Lu}.*")
        || !Words.contains(text, words)) {
      return false;
    }
    String head = Pattern.quote(words.substring(words.lastIndexOf(' ') + 1));
    String name = "(?:the )?" + Pattern.quote(Words.withoutThe(key));
    return Pattern.compile(
            "(?i)\\b(the|its) ([\\p{L}-]+ ){0,3}"
                + head
                + ",? "
                + name
                + "\\b|"
                + name
                + ", (the|an?|its) ([\\p{L}'’-]+ ){0,4}"
                + head
                + "\\b")
        .matcher(text)
        .find();
  }
}
