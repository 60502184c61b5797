package onrecord.question.generation;

/**
 * What the rules are called of which others speak. Drafts are stored under these names, and how a
 * rule fares is counted by them: a name that changes begins anew.
 */
final class RuleName {
  static final String ACTS_OF_OTHERS = "speech_act: acts of others";
  static final String CHANGED_CLAUSE = "what_about: changed clause";
  static final String DOER = "fact: who, in its words";
  static final String FACT_ALONE = "claim_or_fact: fact alone";
  static final String FIGURE_SAID = "number: figure said";
  static final String NOUN_PHRASE = "complete_quote: noun phrase";
  static final String NUMBER_SAID = "number: said";
  static final String NUMBER_TYPED = "number: typed";
  static final String OCCASION_OF_QUOTATION = "occasion: quotation";
  static final String OCCASION_OF_REPORT = "occasion: reported words";
  static final String OFFICE = "fact: office";
  static final String ROLE_POSITION = "role: position";
  static final String VERB_ALONE = "speech_act: verb alone";
  static final String VERB_AND_CONTENT = "speech_act: own verb";
  static final String WHICH_POSITIONS = "which_said: positions";
  static final String WHO_DID_IT = "fact: who";
  static final String WHO_SAID_CLAUSE = "who_said: reported clause";
  static final String WHO_SAID_QUOTATION = "who_said: quotation";
  static final String YEAR_TYPED = "number: year";

  private RuleName() {}
}
