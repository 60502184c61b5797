package onrecord.system;

import java.util.List;

/** A "not now": its page gives back all that was sent, to be sent again. */
public class Busy extends Refused {
  /** The names of the fields that a person writes words into, which the page shows. */
  final List<String> written;

  public Busy(String sentence, String... written) {
    super(sentence);
    this.written = List.of(written);
  }
}
