package onrecord.statement.extraction;

/**
 * A stretch between quotation marks, inside one paragraph.
 *
 * @param first the token of the opening mark
 * @param last the token of the closing mark, or the last of the paragraph where none closes it
 * @param closed whether a closing mark was there
 * @param words how many words it holds
 */
record Quotation(int first, int last, boolean closed, int words) {}
