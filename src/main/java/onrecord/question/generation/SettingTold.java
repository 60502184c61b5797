package onrecord.question.generation;

/** What a passage tells by itself of the setting in which somebody said some words in it. */
enum SettingTold {
  WRITING("In writing, to be read"),
  PRESS("To the press, such as a reporter or an interviewer"),
  GATHERING("Before people who had come to listen"),
  UNTOLD("The passage does not tell the setting");

  /** As an option of a question. */
  final String option;

  SettingTold(String option) {
    this.option = option;
  }
}
