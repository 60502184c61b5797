/** What learners answered and the marks it got; append-only. */
package onrecord.answer;
