/**
 * A question as it is asked, what learners answered and the marks it got; the last two append-only.
 */
package onrecord.answer;
