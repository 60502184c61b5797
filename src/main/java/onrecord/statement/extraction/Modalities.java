package onrecord.statement.extraction;

/** Whether a report is plain, a forecast, an allegation or a demand, by its verb alone. */
final class Modalities {
  private Modalities() {}

  static Attribution.Modality of(Speech speech, Items items) {
    if (speech.cue == null) {
      return Attribution.Modality.PLAIN;
    }
    String verb = items.low(speech.cue.first());
    if (verb.matches("alleg(e|es|ed|ing)|accus(e|es|ed|ing)")) {
      return Attribution.Modality.ALLEGATION;
    }
    if (verb.matches("demand(s|ed|ing)?|urg(e|es|ed|ing)")
        || verb.startsWith("call") && speech.cue.last() > speech.cue.first()) {
      return Attribution.Modality.DEMAND;
    }
    if (verb.matches(
        "predict(s|ed|ing)?|forecast(s|ing)?|expect(s|ed|ing)?|foresee(s|ing)?|foresaw")) {
      return Attribution.Modality.FORECAST;
    }
    return Attribution.Modality.PLAIN;
  }
}
