package onrecord.system;

/** A domain "no": its message is a sentence for the user, shown on the 409 page. */
public class Refused extends RuntimeException {
  public Refused(String sentence) {
    super(sentence);
  }
}
