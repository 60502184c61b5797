package onrecord.statement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.statement.extraction.Span;

/** Spans in one readable column: "12-40 55-80". */
@Converter
public class Spans implements AttributeConverter<List<Span>, String> {
  @Override
  public String convertToDatabaseColumn(List<Span> spans) {
    return spans.stream().map(s -> s.start() + "-" + s.end()).collect(Collectors.joining(" "));
  }

  @Override
  public List<Span> convertToEntityAttribute(String column) {
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
