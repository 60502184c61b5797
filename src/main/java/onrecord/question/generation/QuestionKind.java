package onrecord.question.generation;

import java.util.List;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;

/** Makes the questions of one kind. */
interface QuestionKind {
  Kind kind();

  /** Whether the key is short enough to be recalled: then a flashcard shows stem and back. */
  boolean recallable();

  /** All drafts that the article has in it for this kind, each with its key as first option. */
  List<Draft> drafts(Story story);
}
