package onrecord.question.flaw;

import java.util.ArrayList;
import java.util.List;
import onrecord.question.item.Option;

/**
 * Words in quotation marks stand in the article, the blank filled by the key. A quotation that goes
 * on after "she said" is one.
 */
final class QuotationsVerbatim implements Check {
  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var asked = new ArrayList<String>();
    Option key = draft.item().key();
    asked.add(key == null ? draft.stem() : draft.stem().replace(Quotations.BLANK, key.text()));
    if (reading != null) {
      draft.item().options().forEach(option -> asked.add(option.text()));
    }
    String article =
        reading != null ? reading.text() : draft.evidence() == null ? "" : draft.evidence().text();
    if (article.isBlank()) {
      return List.of();
    }
    String words = " " + Words.plain(article) + " ";
    return asked.stream()
        .flatMap(text -> Quotations.in(text).stream())
        .flatMap(quotation -> Quotations.parts(quotation).stream())
        .filter(part -> !words.contains(" " + part + " "))
        .filter(part -> reading == null || reading.saying(part).isEmpty())
        .map(part -> altered(part, reading != null))
        .limit(1)
        .toList();
  }

  private static Flaw altered(String part, boolean sure) {
    return sure
        ? Flaw.reject("altered_quote", "The article does not have the words “" + part + "”.")
        : Flaw.warn("altered_quote", "The evidence does not have the words “" + part + "”.");
  }
}
