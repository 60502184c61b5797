package onrecord.statement.extraction;

/**
 * Past forms of verbs that do not end in "-ed", as parts of patterns: those that news has often,
 * for rules that read a line and no tokens.
 */
final class PastForms {
  /** The simple past, where it differs from the present: "took". */
  static final String IRREGULAR =
      "died|began|bought|broke|brought|built|came|caught|chose|drew|drove|fell|felt|fled|flew|fought|found|gave|got|grew"
          + "|heard|held|hid|kept|knew|laid|lay|led|left|lent|lost|made|met|paid|ran|rang|rode|rose|said|sang|sank|sat|saw"
          + "|sent|shook|shot|slept|sold|spent|spoke|stole|stood|struck|swam|swore|taught|thought|threw|told"
          + "|took|tore|understood|went|woke|won|wore|wrote";

  /** Those that are the same in the past as in the present: "set". */
  static final String SAME =
      "set|put|cut|hit|shut|beat|let|quit|spread|hurt|cost|cast|burst|split|shed";

  /** What stands behind "had", where it is not the simple past too: "taken". */
  static final String PARTICIPLE =
      "been|become|begun|broken|burnt|chosen|come|dealt|done|drawn|driven|drunk|eaten|fallen|fed|flown|forgotten|frozen"
          + "|gone|given|grown|hidden|known|meant|read|ridden|risen|run|seen|shown|spoken|stolen|sunk|sworn|taken|thrown"
          + "|torn|withdrawn|worn|written";

  private PastForms() {}
}
