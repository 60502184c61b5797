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
