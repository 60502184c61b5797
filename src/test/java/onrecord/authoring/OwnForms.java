package onrecord.authoring;

import java.util.ArrayList;
import java.util.List;
import onrecord.question.item.Format;
import onrecord.question.item.Kind;

/** What a teacher types to ask about the harbour article in each format. */
final class OwnForms {
  static final String SPAN = "Without the toll we cannot pay for the new lifting span";
  private static final String RENT = "That is not a fee, it is a second rent.";
  private static final String TUNNEL = "Lorries will take the northern tunnel";

  private OwnForms() {}

  /** The form of a question that is as it should be. */
  static List<Object> written(Format format) {
    var fields = new ArrayList<Object>();
    fields.addAll(List.of("kind", kind(format), "format", format.name()));
    fields.addAll(List.of("context", "The harbour bridge toll in Vessmark, 23 November 2026"));
    fields.addAll(
        switch (format) {
          case SINGLE ->
              List.of(
                  "stem",
                  "Who said that the lifting span needs the toll?",
                  "key",
                  "1",
                  "option",
                  "Mayor Ines Aldovar",
                  "why",
                  "She told reporters so.",
                  "option",
                  "Harbour director Odile Brankov",
                  "why",
                  "She spoke of lorries.",
                  "option",
                  "Councillor Tomas Verrell",
                  "why",
                  "He spoke of residents.");
          case MULTIPLE ->
              List.of(
                  "stem",
                  "Which of these did Mayor Ines Aldovar say about the toll?",
                  "key",
                  "1",
                  "key",
                  "2",
                  "option",
                  "“Without the toll we cannot pay for the new lifting span.”",
                  "why",
                  "She told reporters so.",
                  "option",
                  "“We asked for opinions in March and got forty letters.”",
                  "why",
                  "She said so on Monday.",
                  "option",
                  "“That is not a fee, it is a second rent.”",
                  "why",
                  "Said by Tomas Verrell.");
          case TRUEFALSE ->
              List.of(
                  "stem",
                  "Mayor Ines Aldovar said that the toll pays for the new lifting span.",
                  "key",
                  "1",
                  "option",
                  "True",
                  "why",
                  "She told reporters so.",
                  "option",
                  "False",
                  "why",
                  "She did say so.");
          case MATCH ->
              List.of(
                  "stem",
                  "Match each speaker with the words that The Vessmark Ledger reported.",
                  "left",
                  "Mayor Ines Aldovar",
                  "right",
                  "Without the toll, the new span cannot be paid for.",
                  "left",
                  "Opposition leader Tomas Verrell",
                  "right",
                  "It is a second rent.",
                  "left",
                  "Odile Brankov, director of the port authority",
                  "right",
                  "Lorries will choose another way.",
                  "left",
                  "",
                  "right",
                  "");
          case ORDER ->
              List.of(
                  "stem",
                  "Put these events in order of time, the earliest first.",
                  "step",
                  "The harbour bridge in Vessmark opened.",
                  "step",
                  "The northern tunnel was widened.",
                  "step",
                  "The council voted for the extension.",
                  "step",
                  "");
          case NUMERIC ->
              List.of(
                  "stem",
                  "How many crowns is the toll for a lorry in Vessmark, as The Vessmark Ledger"
                      + " reported in November 2026?",
                  "accepted",
                  "11",
                  "tolerance",
                  "0");
          case SHORT ->
              List.of(
                  "stem",
                  "Mayor Ines Aldovar told reporters: “Without the toll we cannot pay for the new"
                      + " ____.” Which words are missing?",
                  "accepted",
                  "lifting span");
        });
    fields.addAll(List.of("explanation", "The Ledger reported it.", "evidence", evidence(format)));
    fields.addAll(
        List.of(
            "speaker",
            switch (format) {
              case SINGLE, MULTIPLE, TRUEFALSE, SHORT -> "Ines Aldovar";
              case ORDER, NUMERIC -> "-";
              case MATCH -> "";
            }));
    return fields;
  }

  private static String evidence(Format format) {
    return switch (format) {
      case SINGLE, TRUEFALSE, SHORT -> SPAN;
      case MULTIPLE -> SPAN + "\r\nWe asked for opinions in March and got forty letters";
      case MATCH -> SPAN + "\r\n" + RENT + "\r\n" + TUNNEL;
      case ORDER ->
          "The bridge opened in 1968\nThe northern tunnel was widened in 2023\n"
              + "The council voted 21 to 14 for the extension on Friday evening";
      case NUMERIC -> "The toll is 3 crowns for a car and 11 for a lorry.";
    };
  }

  static List<String> right(Format format) {
    return switch (format) {
      case SINGLE -> List.of("Mayor Ines Aldovar");
      case MULTIPLE ->
          List.of(
              "“Without the toll we cannot pay for the new lifting span.”",
              "“We asked for opinions in March and got forty letters.”");
      case TRUEFALSE -> List.of("True");
      case MATCH ->
          List.of(
              "Mayor Ines Aldovar: Without the toll, the new span cannot be paid for.",
              "Opposition leader Tomas Verrell: It is a second rent.",
              "Odile Brankov, director of the port authority: Lorries will choose another way.");
      case ORDER ->
          List.of(
              "1. The harbour bridge in Vessmark opened.",
              "2. The northern tunnel was widened.",
              "3. The council voted for the extension.");
      case NUMERIC -> List.of("11");
      case SHORT -> List.of("lifting span");
    };
  }

  static String kind(Format format) {
    return switch (format) {
      case SINGLE -> Kind.WHO_SAID.name();
      case MULTIPLE -> Kind.WHICH_SAID.name();
      case TRUEFALSE -> Kind.WHAT_ABOUT.name();
      case MATCH -> Kind.TWO_SIDES.name();
      case ORDER -> Kind.ORDER.name();
      case NUMERIC -> Kind.NUMBER.name();
      case SHORT -> Kind.COMPLETE_QUOTE.name();
    };
  }
}
