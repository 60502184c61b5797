package onrecord.question;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import onrecord.question.item.Kind;

/**
 * What the queue of a desk is narrowed to.
 *
 * @param kind null for all
 * @param speaker null for all, {@link #OUTLET} for what nobody said
 */
public record DeskFilter(Kind kind, String speaker) {
  public static final String OUTLET = "-";
  static final DeskFilter NONE = new DeskFilter(null, null);

  /** As sent by a form or an address: what means nothing narrows nothing. */
  static DeskFilter of(String kind, String speaker) {
    return new DeskFilter(
        Arrays.stream(Kind.values()).filter(k -> k.name().equals(kind)).findFirst().orElse(null),
        speaker == null || speaker.isBlank() ? null : speaker);
  }

  boolean fits(Queued one) {
    return (kind == null || kind == one.kind()) && (speaker == null || speaker.equals(one.voice()));
  }

  public boolean isNone() {
    return kind == null && speaker == null;
  }

  String address(long article, Long draft) {
    var query = new ArrayList<String>();
    if (kind != null) {
      query.add("kind=" + kind);
    }
    if (speaker != null) {
      query.add("speaker=" + URLEncoder.encode(speaker, StandardCharsets.UTF_8));
    }
    if (draft != null) {
      query.add("draft=" + draft);
    }
    String desk = "/articles/" + article + "/questions";
    return query.isEmpty() ? desk : desk + "?" + String.join("&", query);
  }
}
