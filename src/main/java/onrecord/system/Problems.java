package onrecord.system;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form: one sentence a field, in the order of the page. */
public final class Problems {
  private final Map<String, String> sentences = new LinkedHashMap<>();

  public static Problems none() {
    return new Problems();
  }

  /** Notes a sentence for a field; the first one stays. */
  public Problems add(String field, String sentence) {
    sentences.putIfAbsent(field, sentence);
    return this;
  }

  public Problems addIf(boolean wrong, String field, String sentence) {
    return wrong ? add(field, sentence) : this;
  }

  /** What is left blank, with the sentence that asks for it. */
  public Problems need(String field, String typed, String missing) {
    return addIf(typed == null || typed.isBlank(), field, missing);
  }

  /** What is longer than so many characters, as it will be stored; nothing is not. */
  public Problems limit(String field, String typed, int longest) {
    return addIf(
        FreeText.of(typed).length() > longest,
        field,
        "Keep it under " + Formats.grouped(longest) + " characters.");
  }

  public boolean isEmpty() {
    return sentences.isEmpty();
  }

  /** The sentence for a field, or null. */
  public String of(String field) {
    return sentences.get(field);
  }

  public Map<String, String> all() {
    return sentences;
  }
}
