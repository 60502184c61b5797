package onrecord.desk;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.question.Question;
import onrecord.question.item.Kind;

/**
 * What the queue of a desk is narrowed to, and what its set was asked to be like.
 *
 * @param kind null for all
 * @param speaker null for all, {@link #OUTLET} for what nobody said
 */
public record DeskFilter(Kind kind, String speaker, SetAsked asked) {
  public static final String OUTLET = "-";
  public static final DeskFilter NONE = new DeskFilter(null, null, SetAsked.USUAL);

  /** As sent by a form or an address: what means nothing narrows nothing. */
  public static DeskFilter of(String kind, String speaker, String set) {
    return new DeskFilter(
        kind(kind), speaker == null || speaker.isBlank() ? null : speaker, SetAsked.of(set));
  }

  /** The kind of that name, or null. */
  static Kind kind(String name) {
    return Arrays.stream(Kind.values()).filter(k -> k.name().equals(name)).findFirst().orElse(null);
  }

  DeskFilter asking(SetAsked other) {
    return new DeskFilter(kind, speaker, other);
  }

  /** With nothing left out. */
  DeskFilter whole() {
    return new DeskFilter(null, null, asked);
  }

  boolean fits(Queued one) {
    return fits(one.kind(), one.voice());
  }

  boolean fits(Question one) {
    return fits(one.kind, Queued.voice(one.kind, one.current.speaker));
  }

  private boolean fits(Kind other, String voice) {
    return (kind == null || kind == other) && (speaker == null || speaker.equals(voice));
  }

  public boolean isNone() {
    return kind == null && speaker == null;
  }

  public String address(long article, Long draft) {
    String desk = "/articles/" + article + "/questions";
    String query =
        Stream.of(query(), draft == null ? "" : "draft=" + draft)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? desk : desk + "?" + query;
  }

  /** The address of the page that edits a draft. */
  public String editor(Long question) {
    String query = query();
    return "/questions/" + question + "/edit" + (query.isEmpty() ? "" : "?" + query);
  }

  /** As an address has it; may be empty. */
  private String query() {
    var query = new ArrayList<String>();
    if (kind != null) {
      query.add("kind=" + kind);
    }
    if (speaker != null) {
      query.add("speaker=" + URLEncoder.encode(speaker, StandardCharsets.UTF_8));
    }
    if (asked.text() != null) {
      query.add("set=" + asked.text());
    }
    return String.join("&", query);
  }

  /**
   * The same with what the desk is to tell.
   *
   * @param told such as {@code undone=17}; null for nothing
   */
  public URI address(long article, Long draft, String told) {
    String address = address(article, draft);
    return URI.create(
        told == null ? address : address + (address.contains("?") ? "&" : "?") + told);
  }
}
