package onrecord.question.flaw;

import onrecord.question.item.Item;
import onrecord.question.item.Kind;

/**
 * What a learner is asked.
 *
 * @param context the line above the stem: story line and absolute date
 * @param passage sentences of the article shown above the stem, or null: what is asked about, or
 *     what the question is about ({@link Kind#asksAboutPassage})
 */
public record Posed(Kind kind, String context, String passage, String stem, Item item) {}
