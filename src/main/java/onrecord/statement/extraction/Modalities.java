package onrecord.statement.extraction;

import java.util.regex.Pattern;

/** Whether a report is plain, a forecast, an allegation or a demand, by its verb alone. */
final class Modalities {
  private static final Pattern ALLEGES = Pattern.compile("(?:alleg|accus)(?:e|es|ed|ing)");

  private static final Pattern DEMANDS = Pattern.compile("demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)");

  private static final Pattern FORECASTS =
      Pattern.compile(
          "predict(?:s|ed|ing)?|forecast(?:s|ing)?|expect(?:s|ed|ing)?|foresee(?:s|ing)?|foresaw");

  private Modalities() {}

  static Attribution.Modality of(Speech speech, Items items) {
    if (speech.cue == null) {
      return Attribution.Modality.PLAIN;
    }
    String verb = items.low(speech.cue.first());
    if (ALLEGES.matcher(verb).matches()) {
      return Attribution.Modality.ALLEGATION;
    }
    if (DEMANDS.matcher(verb).matches()
        || verb.startsWith("call") && speech.cue.last() > speech.cue.first()) {
      return Attribution.Modality.DEMAND;
    }
    if (FORECASTS.matcher(verb).matches()) {
      return Attribution.Modality.FORECAST;
    }
    return Attribution.Modality.PLAIN;
  }
}
