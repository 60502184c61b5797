package onrecord.statement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.statement.extraction.Span;
import onrecord.system.Formats;

/** Spans in one readable column: "12-40 55-80". */
@Converter
public class Spans implements AttributeConverter<List<Span>, String> {
  /** The beginning of the words there, to recognise them by. */
  static String words(String text, List<Span> spans, int most) {
    String words =
        spans.stream().map(span -> span.in(text).strip()).collect(Collectors.joining(" … "));
    return words.length() <= most ? words : Formats.cut(words, most) + "…";
  }

  @Override
  public String convertToDatabaseColumn(List<Span> spans) {
    if (spans == null) {
      return null;
    }
    return spans.stream().map(s -> s.start() + "-" + s.end()).collect(Collectors.joining(" "));
  }

  @Override
  public List<Span> convertToEntityAttribute(String column) {
    if (column == null) {
      return null;
    }
    if (column.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(column.split(" ")).map(Spans::span).toList();
  }

  private static Span span(String pair) {
    int dash = pair.indexOf('-');
    return new Span(
        Integer.parseInt(pair.substring(0, dash)), Integer.parseInt(pair.substring(dash + 1)));
  }
}
