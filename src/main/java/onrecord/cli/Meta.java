package onrecord.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import onrecord.article.Unwrapped;
import onrecord.statement.extraction.Document;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/**
 * What a command may be told about an article: a mixin of {@code extract}, {@code draft} and {@code
 * check}.
 */
class Meta {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Day.class,
      description = "publication date, as 2026-11-23; without it no weekday is resolved")
  LocalDate published;

  @Option(names = "--headline", paramLabel = "TEXT", description = "headline")
  String headline;

  @Option(names = "--outlet", paramLabel = "NAME", description = "who published it")
  String outlet;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = KindOf.class,
      description = "NEWS (assumed), ANALYSIS, OPINION or INTERVIEW")
  Document.Kind kind;

  @Option(
      names = "--story",
      paramLabel = "TEXT",
      description = "the story line: what it is about in a few words")
  String story;

  /** The article as the engine reads it. */
  Document document(String text) {
    return new Document(
        Unwrapped.of(text),
        published,
        headline,
        outlet,
        kind == null ? Document.Kind.NEWS : kind,
        List.of());
  }

  static class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "'" + value + "' is not a date; write it like 2026-11-23");
      }
    }
  }

  static class KindOf implements ITypeConverter<Document.Kind> {
    @Override
    public Document.Kind convert(String value) {
      try {
        return Document.Kind.valueOf(value.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "'" + value + "' is none of " + Arrays.toString(Document.Kind.values()));
      }
    }
  }
}
