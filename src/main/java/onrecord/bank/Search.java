package onrecord.bank;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.desk.DeskFilter;
import onrecord.question.Origin;
import onrecord.question.Question;
import onrecord.question.item.Format;
import onrecord.question.item.Kind;
import onrecord.system.Formats;
import onrecord.system.OneLine;
import onrecord.system.PageNumber;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What was looked for, as typed into the address: what means nothing narrows nothing.
 *
 * @param speaker a name, or {@link DeskFilter#OUTLET} for what nobody said
 * @param topic a name, since colleagues' libraries may have a topic of the same name
 */
public record Search(
    @RestQuery String words,
    @RestQuery String state,
    @RestQuery String kind,
    @RestQuery String format,
    @RestQuery String topic,
    @RestQuery String article,
    @RestQuery String speaker,
    @RestQuery String age,
    @RestQuery String flag,
    @RestQuery String page) {
  /** Longer than any stem. */
  private static final int LONGEST = 300;

  /** The same search for another topic, or for any. */
  Search about(String other) {
    return new Search(words, state, kind, format, other, article, speaker, age, flag, null);
  }

  public String sought() {
    return clean(words);
  }

  public String topicName() {
    return clean(topic);
  }

  public String speakerName() {
    return clean(speaker);
  }

  public Question.State wantedState() {
    return constant(Question.State.values(), state);
  }

  public Kind wantedKind() {
    return constant(Kind.values(), kind);
  }

  public Format wantedFormat() {
    return constant(Format.values(), format);
  }

  /** Whether what the outlet tells itself is looked for. */
  boolean isOfOutlet() {
    return speakerName().equals(DeskFilter.OUTLET);
  }

  public Age wantedAge() {
    return constant(Age.values(), age);
  }

  public Flag wantedFlag() {
    return constant(Flag.values(), flag);
  }

  public List<Question.State> states() {
    return List.of(Question.State.values());
  }

  public List<Kind> kinds() {
    return List.of(Kind.values());
  }

  public List<Format> formats() {
    return List.of(Format.values());
  }

  public List<Age> ages() {
    return List.of(Age.values());
  }

  public List<Flag> flags() {
    return List.of(Flag.values());
  }

  /** The article's number, or null. */
  public Long articleId() {
    return article != null && article.matches("\\d{1,18}") ? Long.valueOf(article) : null;
  }

  public String articleText() {
    return articleId() == null ? "" : articleId().toString();
  }

  public int pageWithin() {
    return PageNumber.within(page);
  }

  public boolean isNarrowed() {
    return !filters().isEmpty();
  }

  /** How many of the filters are set besides words, state and kind, which are always in sight. */
  public long further() {
    return filters().keySet().stream()
        .filter(name -> !List.of("words", "state", "kind").contains(name))
        .count();
  }

  /** In words, for when nothing was found. */
  public List<String> told() {
    List<String> told = new ArrayList<>();
    tell(told, "the words ", sought().isEmpty() ? "" : "“" + sought() + "”");
    tell(told, "state “", wantedState() == null ? "" : wantedState().label() + "”");
    tell(told, "kind “", wantedKind() == null ? "" : wantedKind().label() + "”");
    tell(told, "answered by “", wantedFormat() == null ? "" : wantedFormat().label() + "”");
    tell(told, "topic “", topicName().isEmpty() ? "" : topicName() + "”");
    tell(told, "the article", articleId() == null ? "" : " chosen");
    tell(told, "speaker ", isOfOutlet() ? "the outlet itself" : speakerName());
    tell(told, "as of “", wantedAge() == null ? "" : wantedAge().label() + "”");
    tell(told, "flag “", wantedFlag() == null ? "" : wantedFlag().label() + "”");
    return told;
  }

  private static void tell(List<String> told, String what, String value) {
    if (!value.isEmpty()) {
      told.add(what + value);
    }
  }

  /** The same search, on another page. */
  public String address(int other) {
    return "/questions" + query(filters(), other);
  }

  /** A question that it found, from where a way leads back to this page of it. */
  public String item(Long question) {
    return Origin.of(query(filters(), pageWithin())).page(question);
  }

  /** Where all that it finds is tagged. */
  public String tagging() {
    return "/questions/topics" + query(filters(), 0);
  }

  /** Where its topic is taken off all that it finds. */
  public String untagging() {
    return "/questions/topics/removal" + query(filters(), 0);
  }

  /** Its first page, where it is told what was done with what it found. */
  String addressAfter(Map<String, Integer> done) {
    var all = new LinkedHashMap<>(filters());
    done.forEach((what, number) -> all.put(what, number.toString()));
    return "/questions" + query(all, 0) + "#done";
  }

  private static String query(Map<String, String> filters, int page) {
    var all = new LinkedHashMap<>(filters);
    if (page > 0) {
      all.put("page", Integer.toString(page));
    }
    return all.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", all.isEmpty() ? "" : "?", ""));
  }

  private Map<String, String> filters() {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("words", sought());
    filters.put("state", name(wantedState()));
    filters.put("kind", name(wantedKind()));
    filters.put("format", name(wantedFormat()));
    filters.put("topic", topicName());
    filters.put("article", articleText());
    filters.put("speaker", speakerName());
    filters.put("age", name(wantedAge()));
    filters.put("flag", name(wantedFlag()));
    filters.values().removeIf(String::isEmpty);
    return filters;
  }

  private static String name(Enum<?> constant) {
    return constant == null ? "" : constant.name();
  }

  private static String clean(String typed) {
    return Formats.cut(OneLine.of(typed), LONGEST).strip();
  }

  private static <E extends Enum<E>> E constant(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }
}
