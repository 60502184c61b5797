package onrecord.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import onrecord.statement.extraction.Name;

/** Somebody whom an article names and who may have said something in it. */
public record Named(SpeakerKind kind, String name) {
  /** As an extraction keeps them, one a line. */
  static String lines(List<Name> names) {
    return names.stream()
        .filter(name -> name.kind() != Name.Kind.PLACE && !isText(name))
        .map(name -> name.kind() + " " + name.name().replaceAll("\\s+", " "))
        .collect(Collectors.joining("\n"));
  }

  /** "The School Bill" is passed and quoted, but nobody who speaks. */
  private static boolean isText(Name name) {
    return name.kind() == Name.Kind.ORGANISATION
        && name.lastWord().matches("Act|Bill|Constitution|Convention|Treaty");
  }

  static List<Named> of(String lines) {
    List<Named> named = new ArrayList<>();
    for (String line : lines.split("\n")) {
      int space = line.indexOf(' ');
      if (space > 0) {
        named.add(
            new Named(SpeakerKind.valueOf(line.substring(0, space)), line.substring(space + 1)));
      }
    }
    return named;
  }
}
