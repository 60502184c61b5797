package onrecord.question.item;

/**
 * One option of a question.
 *
 * @param why why it is right or wrong, shown after answering; null where nobody wrote it
 */
public record Option(String text, boolean correct, String why) {}
