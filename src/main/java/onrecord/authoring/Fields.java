package onrecord.authoring;

import onrecord.question.item.Format;

/** Which fields of a form a format is written in. */
public enum Fields {
  OPTIONS,
  PAIRS,
  STEPS,
  NUMBER,
  WORDS;

  static Fields of(Format format) {
    return switch (format) {
      case SINGLE, MULTIPLE, TRUEFALSE -> OPTIONS;
      case MATCH -> PAIRS;
      case ORDER -> STEPS;
      case NUMERIC -> NUMBER;
      case SHORT -> WORDS;
    };
  }
}
