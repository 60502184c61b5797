package onrecord.system;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.ParserHelper;
import io.quarkus.qute.ParserHook;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets a template write {@code {#form action="/articles/{article.id}/source"}}. Qute takes the
 * value of a tag's parameter in quotes as it stands, so the form would post to an address with
 * braces in it, and nothing would say so before somebody presses the button.
 */
@EngineConfiguration
public class FormAddresses implements ParserHook {
  private static final Pattern ADDRESS =
      Pattern.compile("(\\{#form [^\"}]*\\baction=)\"([^\"]*\\{[^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile("\\{([\\w.:]+)}");

  @Override
  public void beforeParsing(ParserHelper parser) {
    parser.addContentFilter(FormAddresses::read);
  }

  static String read(String template) {
    return ADDRESS
        .matcher(template)
        .replaceAll(form -> Matcher.quoteReplacement(form.group(1) + joined(form.group(2))));
  }

  private static String joined(String address) {
    String inside = VALUE.matcher(address).replaceAll("',$1,'");
    return "str:concat('" + inside + "')";
  }
}
